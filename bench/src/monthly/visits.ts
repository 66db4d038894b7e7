import { townScorersOf } from '@chengan/shared/authority/town-scorers';
import { rowsOf } from '../database/bench-database.ts';

/** An agency of its own, so that no other figure of the bench depends on it. */
export const MONTHLY_AGENCY = '91320281MXDGM00019';
export const MONTHLY_MONTH = '2026-05';
const VISITS = 500;

/** 20 contracts in as many towns, ten people, 500 visits of May 2026 with two people each, and 1,000 hazards. Once. */
export async function layVisits(ownerUrl: string): Promise<void> {
  const towns = townScorersOf('jiangyin');
  const id = (part: number) =>
    `('018f0000-0000-7000-8${String(part).padStart(3, '0')}-' || lpad(n::text, 12, '0'))::uuid`;
  const there = await rowsOf(ownerUrl, 'select from agencies.agency where credit_code = $1', [
    MONTHLY_AGENCY,
  ]);
  if (there.length > 0) return;
  for (const [statement, params] of [
    [
      `insert into agencies.agency (credit_code, name, registered_on) values ($1, '演示月报机构', '2020-01-01')`,
      [MONTHLY_AGENCY],
    ],
    [
      `insert into agencies.service_contract (id, agency, enterprise, town, starts_on, ends_on, visits_per_year)
       select ${id(1)}, $1, 'BENCHCLIENT' || n, ($2::text[])[n % cardinality($2::text[]) + 1], '2026-01-01', '2026-12-31', 12
       from generate_series(1, 20) n`,
      [MONTHLY_AGENCY, towns],
    ],
    [
      `insert into agencies.person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
         title_industries, disciplines, safety_years, employed_on, full_time)
       select ${id(2)}, 'AGENCY', $1, md5(n::text) || md5('x' || n), '320281********123X', '演示人员' || n, 'MALE', 'NONE',
         '{}', '{}', '{}', '2020-01-01', true from generate_series(1, 10) n`,
      [MONTHLY_AGENCY],
    ],
    [
      `insert into agencies.service_visit (id, root, agency, contract, enterprise, town, authority, held_on, started_at,
         ended_at, kinds, contents, practitioners, process, photos, digest, recorded_at, recorded_by, recorded_name)
       select ${id(3)}, ${id(3)}, $1, c.id, c.enterprise, c.town, 'jiangyin-' || c.town, date '2026-05-01' + n % 28,
         '2026-05-01T09:00:00+08:00', '2026-05-01T11:00:00+08:00', '{HAZARD_INSPECTION}', '{2,6}',
         (select array_agg(p.person) from (select person from agencies.person_file where holder = $1 order by person offset n % 9 limit 2) p),
         '检查', '{}', 'x', now(), 'bench', 'bench'
       from generate_series(1, ${VISITS}) n
       join lateral (select * from agencies.service_contract where agency = $1 order by id offset n % 20 limit 1) c on true`,
      [MONTHLY_AGENCY],
    ],
    [
      `insert into agencies.visit_hazard (id, visit, ordinal, content, severity, advice_number)
       select gen_random_uuid(), visit.id, h, '通道堵塞', 'GENERAL', 'A-' || h from agencies.service_visit visit, generate_series(0, 1) h
       where visit.agency = $1`,
      [MONTHLY_AGENCY],
    ],
    ['analyze', []],
  ] as const)
    await rowsOf(ownerUrl, statement, params);
}
