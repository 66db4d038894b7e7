import { allAuthorities } from '@chengan/shared/authority/authority';
import { SCHEMA } from './schema.ts';

const rows = allAuthorities().flatMap(({ id, regions }) => regions.map((region) => `('${region}', '${id}')`));

/**
 * Which authority supervises which agency, for policies of rows: an agency that is registered in its territory, that
 * serves somebody there (C1-2b, J-2), or an expert, who may serve anywhere in Changji and is filed there alone.
 */
export const TERRITORY_DDL = [
  `create table ${SCHEMA}.authority_region (region text not null, authority text not null, primary key (region, authority))`,
  `insert into ${SCHEMA}.authority_region (region, authority) values ${rows.join(', ')}`,
  `create function ${SCHEMA}.supervises(authorities text[], holder text) returns boolean
    language sql stable set search_path = ${SCHEMA}, pg_temp as $$
    select exists (select from agency a join authority_region r on a.region like r.region || '%'
                   where a.credit_code = holder and r.authority = any(authorities))
        or exists (select from service_contract c join authority_region r on c.town like r.region || '%'
                   where c.agency = holder and r.authority = any(authorities))
        or (holder ~ '^[0-9a-f-]{36}$' and exists (
              select from unnest(authorities) mine where mine = 'changji' or mine like 'changji-%'))
    $$`,
];

/** Condition of a policy: `column` holds an agency or expert whom the session's authority, or one below it, supervises. */
export function inTerritory(column: string): string {
  return `((select coalesce(current_setting('hub.authorities', true), '') <> '')
    and supervises((select string_to_array(current_setting('hub.authorities', true), ','))::text[], ${column}))`;
}
