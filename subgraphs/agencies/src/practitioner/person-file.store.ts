import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { isUuid } from '@chengan/shared/outcome/id';
import type { HeldCertificate, PersonFile } from './person.ts';

const CERTIFICATES = `coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'level', c.level, 'number', c.number,
           'industries', to_jsonb(c.industries), 'validFrom', c.valid_from::text, 'validTo', c.valid_to::text,
           'issuedBy', c.issued_by, 'attachment', c.attachment, 'endedOn', c.ended_on::text,
           'endedReason', c.ended_reason) order by c.ended_on nulls first, c.valid_from desc, c.id)
  from person_certificate c where c.person = f.person), '[]'::jsonb)`;

const SELECT = `select f.person as id, f.holder_kind as "holderKind", f.holder, f.version,
    f.identity_masked as "identityMasked", f.name, f.sex, f.education, f.major, f.title,
    f.title_industries as "titleIndustries", f.disciplines, f.safety_years as "safetyYears",
    f.employed_on::text as "employedOn", f.contract_on::text as "contractOn", f.insured_from::text as "insuredFrom",
    f.full_time as "fullTime", f.left_on::text as "leftOn", f.elsewhere_confirmed as "elsewhereConfirmed",
    ${CERTIFICATES} as certificates from person_file f`;

export type PersonState = 'ACTIVE' | 'LEFT';

export interface PersonQuery {
  readonly holder: string;
  readonly state: PersonState | undefined;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

const STATES: Readonly<Record<PersonState, string>> = {
  ACTIVE: 'and f.left_on is null',
  LEFT: 'and f.left_on is not null',
};

/** A page of the files of a holder in the order in which they were made, with one row more where there is a next page. */
export async function personFiles(
  em: Em,
  { holder, state, limit, after }: PersonQuery,
): Promise<PersonFile[]> {
  return em.execute<PersonFile[]>(
    `${SELECT} where f.holder = ? ${state ? STATES[state] : ''} ${after ? 'and f.person > ?::uuid' : ''}
     order by f.person limit ?`,
    [holder, ...(after ?? []), limit + 1],
  );
}

/** How many files of the holder there are in that state. */
export async function countPersonFiles(
  em: Em,
  holder: string,
  state: PersonState | undefined,
): Promise<number> {
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from person_file f where f.holder = ? ${state ? STATES[state] : ''}`,
    [holder],
  );
  return row?.total ?? 0;
}

/** For each id the file, as far as the session may see it; null otherwise. One statement. */
export async function personFilesByIds(em: Em, ids: readonly string[]): Promise<(PersonFile | null)[]> {
  const rows = await em.execute<PersonFile[]>(`${SELECT} where f.person = any(?::uuid[])`, [textArray(ids)]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The holder's own file of that id, locked until the transaction ends; undefined when it is not the holder's. */
export async function holdPersonFile(em: Em, id: string, holder: string): Promise<PersonFile | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await em.execute<PersonFile[]>(
    `${SELECT} where f.person = ?::uuid and f.holder = ? for update of f`,
    [id, holder],
  );
  return row;
}

/** Adds the file; of somebody who works for an agency also what the public may see. */
export async function insertPerson(em: Em, file: PersonFile, identityHash: string): Promise<void> {
  if (file.holderKind === 'AGENCY')
    await em.execute('insert into practitioner (id, agency, name, employed_on) values (?, ?, ?, ?)', [
      file.id,
      file.holder,
      file.name,
      file.employedOn,
    ]);
  await em.execute(
    `insert into person_file (person, holder_kind, holder, version, identity_hash, identity_masked, elsewhere_confirmed,
       ${COLUMNS.join(', ')}) values (?, ?, ?, ?, ?, ?, ?, ${PLACES.join(', ')})`,
    [
      file.id,
      file.holderKind,
      file.holder,
      file.version,
      identityHash,
      file.identityMasked,
      file.elsewhereConfirmed,
      ...valuesOf(file),
    ],
  );
}

/** Writes a new version over the file; with `identityHash` where the number was corrected. */
export async function updatePerson(
  em: Em,
  file: PersonFile,
  identityHash: string | undefined,
): Promise<void> {
  const identity = identityHash === undefined ? '' : 'identity_hash = ?, ';
  await em.execute(
    `update person_file set ${identity} version = ?, identity_masked = ?, left_on = ?, elsewhere_confirmed = ?,
       ${COLUMNS.map((column, index) => `${column} = ${PLACES[index] ?? '?'}`).join(', ')} where person = ?`,
    [
      ...(identityHash === undefined ? [] : [identityHash]),
      file.version,
      file.identityMasked,
      file.leftOn,
      file.elsewhereConfirmed,
      ...valuesOf(file),
      file.id,
    ],
  );
  if (file.holderKind !== 'AGENCY') return;
  await em.execute('update practitioner set name = ?, employed_on = ?, left_on = ? where id = ?', [
    file.name,
    file.employedOn,
    file.leftOn,
    file.id,
  ]);
  await em.execute('update person_certificate set shown = ? where person = ? and ended_on is null', [
    file.leftOn === null,
    file.id,
  ]);
}

/** Adds a certificate to a file. `shown`: the public reads it with the person. */
export async function insertCertificate(
  em: Em,
  { id: person, holder, holderKind, leftOn }: PersonFile,
  certificate: HeldCertificate,
): Promise<void> {
  const { id, kind, level, number, industries, validFrom, validTo, issuedBy, attachment } = certificate;
  await em.execute(
    `insert into person_certificate (id, person, holder, shown, kind, level, number, industries, valid_from, valid_to,
       issued_by, attachment) values (?, ?, ?, ?, ?, ?, ?, ?::text[], ?, ?, ?, ?)`,
    [
      ...[id, person, holder, holderKind === 'AGENCY' && leftOn === null, kind, level, number],
      ...[textArray(industries), validFrom, validTo, issuedBy, attachment],
    ],
  );
}

/** Marks a certificate as counting no longer from that day, for the public at once. */
export async function endCertificateRow(em: Em, id: string, on: string, reason: string): Promise<void> {
  await em.execute(
    'update person_certificate set ended_on = ?, ended_reason = ?, shown = false where id = ?',
    [on, reason, id],
  );
}

const COLUMNS = [
  ...['name', 'sex', 'education', 'major', 'title', 'title_industries', 'disciplines', 'safety_years'],
  ...['employed_on', 'contract_on', 'insured_from', 'full_time'],
];
const PLACES = COLUMNS.map((column) =>
  column === 'safety_years' ? '?::jsonb' : /_industries|disciplines/.test(column) ? '?::text[]' : '?',
);

function valuesOf(file: PersonFile): unknown[] {
  return [
    ...[file.name, file.sex, file.education, file.major, file.title],
    ...[textArray(file.titleIndustries), textArray(file.disciplines), JSON.stringify(file.safetyYears)],
    ...[file.employedOn, file.contractOn, file.insuredFrom, file.fullTime],
  ];
}
