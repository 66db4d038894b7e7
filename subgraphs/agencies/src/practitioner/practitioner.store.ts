import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Industry } from '@chengan/shared/industry/industry';
import type { Day } from '@chengan/shared/time/day';
import type { Certificate, Discipline, Practitioner, Title } from './practitioner.ts';

interface Row {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly identityMasked: string;
  readonly disciplines: Discipline[];
  readonly title: Title;
  readonly titleIndustries: Industry[];
  readonly safetyYears: Partial<Record<Industry, number>>;
  readonly employedOn: Day;
  readonly insuredFrom: Day | null;
  readonly fullTime: boolean;
  readonly leftOn: Day | null;
  readonly certificates: Certificate[];
}

/** The certificates that were not ended, as one JSON column of the person `f`. */
const CERTIFICATES_OF_F = `coalesce((
  select jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'level', c.level, 'number', c.number,
           'industries', to_jsonb(c.industries), 'validFrom', c.valid_from::text, 'validTo', c.valid_to::text)
         order by c.valid_from desc, c.id)
  from person_certificate c where c.person = f.person and c.ended_on is null), '[]'::jsonb)`;

const SELECT = `select f.person as id, f.holder as agency, f.name, f.identity_masked as "identityMasked", f.disciplines,
    f.title, f.title_industries as "titleIndustries", f.safety_years as "safetyYears",
    f.employed_on::text as "employedOn", f.insured_from::text as "insuredFrom", f.full_time as "fullTime",
    f.left_on::text as "leftOn", ${CERTIFICATES_OF_F} as certificates
  from person_file f`;

/**
 * Who works for the agency on that day, by name, each with the certificates that were not ended. One statement. It sees
 * what the session may: within another's request wrap it in `seeingAll` and hand on the outcome only.
 */
export async function practitionersOf(em: Em, agency: string, on: Day): Promise<Practitioner[]> {
  return em.execute<Row[]>(
    `${SELECT} where f.holder = ? and f.holder_kind = 'AGENCY' and f.employed_on <= ?
       and (f.left_on is null or f.left_on >= ?) order by f.name, f.person`,
    [agency, on, on],
  );
}

/** For each id the practitioner, also one who has left; null where there is none in sight. One statement. */
export async function practitionersByIds(em: Em, ids: readonly string[]): Promise<(Practitioner | null)[]> {
  const rows = await em.execute<Row[]>(
    `${SELECT} where f.holder_kind = 'AGENCY' and f.person = any(?::uuid[])`,
    [textArray(ids)],
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
