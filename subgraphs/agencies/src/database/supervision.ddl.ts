import { allAuthorities } from '@chengan/shared/authority/authority';
import { ofAuthorities, ofHolder } from '@chengan/shared/database/row-policy';
import { SCHEMA } from './schema.ts';

/**
 * Which authority supervises which agency (J-4): the smallest one at its place of registration, and that of each town
 * where it has or had a client. Rows come by themselves with the agency and its contracts, so no path of code can
 * forget them; whoever is above an authority supervises with it.
 */
export const SUPERVISION_DDL = [
  `create table ${SCHEMA}.authority_territory (region text not null, authority text not null, primary key (region, authority))`,
  `insert into ${SCHEMA}.authority_territory (region, authority) values ${territories()}`,
  `create table ${SCHEMA}.agency_supervisor (
    agency text not null,
    authority text not null,
    primary key (agency, authority)
  )`,
  `create index agency_supervisor_authority on ${SCHEMA}.agency_supervisor (authority, agency)`,
  `create function ${SCHEMA}.supervise(supervised text, place text) returns void
   language sql set search_path = ${SCHEMA}, pg_temp as $$
    insert into agency_supervisor (agency, authority)
    select supervised, territory.authority from authority_territory territory
    where place like territory.region || '%' order by length(territory.region) desc, territory.authority limit 1
    on conflict do nothing $$`,
  ...supervisedThrough('agency', 'credit_code', 'region'),
  ...supervisedThrough('service_contract', 'agency', 'town'),
];

/** For a policy: the session is an authority that supervises the agency in `column`, or one above such. */
export function ofSupervisors(column: string): string {
  // not "exists", which may be answered by reading the whole table into a hash
  return `(select true from ${SCHEMA}.agency_supervisor supervisor
    where supervisor.agency = ${column} and ${ofAuthorities('supervisor.authority')} limit 1) is true`;
}

/** For `protectRows`: rows of an agency, written by it, read by it and by whoever supervises it. */
export function rowsOfAgency(column = 'agency') {
  return { read: [ofHolder(column), ofSupervisors(column)], write: [ofHolder(column)] };
}

function territories(): string {
  return allAuthorities()
    .flatMap(({ id, regions }) => regions.map((region) => `('${region}', '${id}')`))
    .join(', ');
}

function supervisedThrough(table: string, agency: string, place: string): string[] {
  return [
    `create function ${SCHEMA}.supervise_by_${table}() returns trigger
     language plpgsql set search_path = ${SCHEMA}, pg_temp as $$
      begin perform supervise(new.${agency}, new.${place}); return null; end $$`,
    `create trigger supervised after insert or update of ${place} on ${SCHEMA}.${table}
     for each row when (new.${place} is not null) execute function ${SCHEMA}.supervise_by_${table}()`,
  ];
}
