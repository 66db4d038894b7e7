import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Qualification, RegionalFiling } from './qualification.ts';

const SELECT = `select q.id, q.agency, q.type, q.number, q.kinds, q.industries, q.valid_from::text as "validFrom",
    q.valid_to::text as "validTo", q.issued_by as "issuedBy", coalesce((
      select jsonb_agg(jsonb_build_object('kind', m.kind, 'from', m.from_on::text,
               'to', least(m.to_on, m.lifted_on - 1)::text, 'reason', m.reason) order by m.from_on, m.id)
      from qualification_measure m where m.qualification = q.id), '[]'::jsonb) as measures
  from qualification q`;

/** For each agency its qualifications, those that end last first, without those withdrawn as wrong. One statement. */
export async function qualificationsOf(em: Em, agencies: readonly string[]): Promise<Qualification[][]> {
  const rows = await readRows<Qualification>(
    em,
    `${SELECT} where q.agency = any(?::text[]) and q.withdrawn_on is null order by q.valid_to desc, q.id`,
    [textArray(agencies)],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

/** For each agency its filings with the department of the region (C1-4a), newest first. One statement. */
export async function regionalFilingsOf(em: Em, agencies: readonly string[]): Promise<RegionalFiling[][]> {
  const rows = await readRows<RegionalFiling>(
    em,
    `select id, agency, filed_on::text as "filedOn", number, ended_on::text as "endedOn" from regional_filing
     where agency = any(?::text[]) order by filed_on desc, id`,
    [textArray(agencies)],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

/** The qualification of that id that was not withdrawn; undefined where there is none. */
export async function qualificationById(em: Em, id: string): Promise<Qualification | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await readRows<Qualification>(
    em,
    `${SELECT} where q.id = ?::uuid and q.withdrawn_on is null`,
    [id],
  );
  return row;
}
