import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { regionByCode } from '@chengan/shared/region/region';
import type { Day } from '@chengan/shared/time/day';
import { authorityIdOf } from './contract-entry.store.ts';
import type { ContractTerms } from './terms.ts';

/** What is a column of its own of `terms`; the rest is in the entries alone. */
function publicColumns(terms: ContractTerms) {
  const { place, signedOn, startsOn, endsOn, visitsPerYear, industry, kinds, leader } = terms;
  return {
    town: regionByCode(place)?.level === 'TOWN' ? place : null,
    place,
    authority: authorityIdOf(place),
    signed_on: signedOn,
    starts_on: startsOn,
    ends_on: endsOn,
    visits_per_year: visitsPerYear,
    industry,
    kinds: textArray(kinds),
    leader,
    content: terms.sections.CONTENT?.trim() || null,
    number: terms.number ?? null,
  };
}

/** Adds a contract as signed. */
export async function insertContract(
  em: Em,
  contract: { readonly id: string; readonly agency: string; readonly enterprise: string },
  terms: ContractTerms,
  renewedFrom: string | null,
): Promise<void> {
  const columns = { ...contract, ...publicColumns(terms), renewed_from: renewedFrom };
  const names = Object.keys(columns);
  await em.execute(
    `insert into service_contract (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    Object.values(columns),
  );
}

/** Writes amended terms as version `version`. */
export async function rewriteContract(
  em: Em,
  id: string,
  terms: ContractTerms,
  version: number,
): Promise<void> {
  const columns = publicColumns(terms);
  const names = Object.keys(columns);
  await em.execute(
    `update service_contract set ${names.map((name) => `${name} = ?`).join(', ')}, version = ? where id = ?`,
    [...Object.values(columns), version, id],
  );
}

/** Sets the last day in force of a contract that is ended early. */
export async function endContract(em: Em, id: string, on: Day, version: number): Promise<void> {
  await em.execute('update service_contract set terminated_on = ?, version = ? where id = ?', [
    on,
    version,
    id,
  ]);
}

/** Sets the day on which a contract was put into the county's system (S-A4-3). */
export async function markUploaded(em: Em, id: string, on: Day, version: number): Promise<void> {
  await em.execute('update service_contract set county_uploaded_on = ?, version = ? where id = ?', [
    on,
    version,
    id,
  ]);
}

/** Counts an entry that changes no column. */
export async function countEntry(em: Em, id: string, version: number): Promise<void> {
  await em.execute('update service_contract set version = ? where id = ?', [version, id]);
}

/** Of two who sign for one agency at once, the second sees what the first signed. Until the transaction ends. */
export async function holdContractsOf(em: Em, agency: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('service_contract'), hashtext(?))`, [agency]);
}

/** The ids of the agency's contracts with one client. */
export async function contractIdsWith(em: Em, agency: string, enterprise: string): Promise<string[]> {
  const rows = await em.execute<{ id: string }[]>(
    'select id from service_contract where agency = ? and enterprise = ? order by starts_on, id',
    [agency, enterprise],
  );
  return rows.map(({ id }) => id);
}

/** The agency's contract with that number other than `but`; undefined where there is none. */
export async function contractWithNumber(
  em: Em,
  agency: string,
  number: string,
  but: string | null,
): Promise<string | undefined> {
  const [row] = await em.execute<{ id: string }[]>(
    'select id from service_contract where agency = ? and number = ? and id is distinct from ?::uuid',
    [agency, number, but],
  );
  return row?.id;
}
