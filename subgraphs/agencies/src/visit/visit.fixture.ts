import { systemFork } from '@chengan/shared/database/session';
import type { Actor, AgencyPerson } from '@chengan/shared/permission/actor';
import { scopesOf } from '@chengan/shared/permission/roles';
import { day, type Day } from '@chengan/shared/time/day';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import type { HazardFound } from './visit.ts';
import type { VisitInput } from './visit-input.ts';

export const AGENCY = '91320281MADEMA001X';
export const OTHER_AGENCY = '91320281MADEMA002Y';
const CLIENT = '91320281MADEME001Y';
export const ACCOUNT: AgencyPerson = { account: 'a-1', name: '演示员', role: 'staff', agency: AGENCY };

/** Ids that tests name: a letter for what it is, and a number. */
export const uuid = (letter: string, number: number) =>
  `0190${letter}000-0000-7000-8000-${String(number).padStart(12, '0')}`;
/** In 江阴; then in 昌吉, a client that deals in dangerous chemicals; then another agency's. */
export const [JIANGYIN, CHANGJI, OTHERS] = [uuid('c', 1), uuid('c', 2), uuid('c', 3)];
/** An evaluator; a senior engineer of chemicals; one whose certificate ran to 2026-05-10; one who left on 2026-05-10; another agency's. */
export const [EVALUATOR, SENIOR, EXPIRED, LEFT, STRANGER] = [1, 2, 3, 4, 5].map((n) => uuid('e', n)) as [
  string,
  string,
  string,
  string,
  string,
];

/** A stroke with enough marks to be a signature. */
export const DRAWING = `M10 10${Array.from({ length: 12 }, (_, n) => `L${20 + n * 9} ${30 + (n % 3) * 20}`).join('')}`;

export const staff = (holder = AGENCY): Actor<'AGENCY'> => ({
  account: 'a-1',
  name: '演示员',
  kind: 'AGENCY',
  role: 'staff',
  holder,
  scopes: scopesOf('AGENCY', 'staff'),
});
export const client = (): Actor<'ENTERPRISE'> => ({
  account: 'c-1',
  name: '演示安管员',
  kind: 'ENTERPRISE',
  role: 'staff',
  holder: CLIENT,
  scopes: scopesOf('ENTERPRISE', 'staff'),
});

/** A general hazard with all five parts, advice and agreement. */
export const hazard = (change: Partial<HazardFound> = {}): HazardFound => ({
  id: uuid('d', 1),
  content: '安全通道堆放杂物',
  type: '作业环境',
  basis: 'GB 50016-2014 第7.4.1条',
  cause: '现场管理不到位',
  advice: '当日清理并划线',
  severity: 'GENERAL',
  adviceNumber: '建议-2026-001',
  agreedBy: '王安',
  agreedOn: day('2026-05-11'),
  rectifiedOn: null,
  ...change,
});

/** A visit of 2026-05-11 from 9 to 11, signed by both, with nothing to doubt. */
export const visitInput = (change: Partial<VisitInput> = {}): VisitInput => ({
  id: uuid('a', 1),
  contract: JIANGYIN,
  startedAt: '2026-05-11T09:00:00+08:00',
  endedAt: '2026-05-11T11:00:00+08:00',
  kinds: ['HAZARD_INSPECTION'],
  contents: [6, 2],
  leader: null,
  practitioners: [EVALUATOR],
  process: '检查冲压车间，核对台账。',
  photos: [],
  hazards: [],
  signatures: [
    {
      party: 'AGENCY',
      practitioner: EVALUATOR,
      name: null,
      post: null,
      drawing: DRAWING,
      sheet: null,
      signedAt: '2026-05-11T11:00:00+08:00',
    },
    {
      party: 'CLIENT',
      practitioner: null,
      name: '王安',
      post: '安全总监',
      drawing: DRAWING,
      sheet: null,
      signedAt: '2026-05-11T11:01:00+08:00',
    },
  ],
  rating: 'SATISFIED',
  opinions: null,
  corrects: null,
  correctionReason: null,
  retracted: false,
  ...change,
});

/** Two agencies, three contracts of 2026 and five persons, at noon of `today`. */
export async function visitsFixture(today: Day = day('2026-05-12')): Promise<AgenciesFixture> {
  const hub = await agenciesFixture(today);
  const em = systemFork(hub.orm, 'test');
  for (const code of [AGENCY, OTHER_AGENCY])
    await em.execute(
      `insert into agency (credit_code, name, registered_on) values (?, '演示安全', '2025-01-01')`,
      [code],
    );
  const contracts: readonly (readonly [string, string, string, string, string])[] = [
    [JIANGYIN, AGENCY, '320281108', 'jiangyin-320281108', 'MACHINERY'],
    [CHANGJI, AGENCY, '652301003', 'changji-652301', 'HAZARDOUS_CHEMICALS'],
    [OTHERS, OTHER_AGENCY, '320281108', 'jiangyin-320281108', 'MACHINERY'],
  ];
  for (const [id, agency, town, authority, industry] of contracts) {
    await em.execute(
      `insert into service_contract (id, agency, enterprise, town, place, authority, signed_on, starts_on, ends_on,
         visits_per_year, industry) values (?, ?, ?, ?, ?, ?, '2025-12-20', '2026-01-01', '2026-12-31', 6, ?)`,
      [id, agency, CLIENT, town, town, authority, industry],
    );
  }
  const persons: readonly (readonly [string, string, string, string | null, string | null])[] = [
    [EVALUATOR, AGENCY, 'ENGINEER', null, '2027-12-31'],
    [SENIOR, AGENCY, 'SENIOR_ENGINEER', null, null],
    [EXPIRED, AGENCY, 'ENGINEER', null, '2026-05-10'],
    [LEFT, AGENCY, 'ENGINEER', '2026-05-10', '2027-12-31'],
    [STRANGER, OTHER_AGENCY, 'ENGINEER', null, '2027-12-31'],
  ];
  for (const [index, [id, agency, title, leftOn, validTo]] of persons.entries()) {
    await em.execute(
      `insert into practitioner (id, agency, name, employed_on, left_on) values (?, ?, ?, '2025-01-01', ?)`,
      [id, agency, `演示人${index + 1}`, leftOn],
    );
    await em.execute(
      `insert into person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
         title_industries, disciplines, safety_years, employed_on, full_time, left_on)
       values (?, 'AGENCY', ?, ?, '320281********0011', ?, 'MALE', ?, '{HAZARDOUS_CHEMICALS}', '{MECHANICAL}', '{}',
         '2025-01-01', true, ?)`,
      [id, agency, String(index).repeat(64), `演示人${index + 1}`, title, leftOn],
    );
    if (validTo === null) continue;
    await em.execute(
      `insert into person_certificate (id, person, holder, shown, kind, number, industries, valid_from, valid_to, issued_by)
       values (?, ?, ?, false, 'SAFETY_EVALUATOR', ?, '{}', '2024-01-01', ?, '演示')`,
      [uuid('f', index + 1), id, agency, `证-${index + 1}`, validTo],
    );
  }
  return hub;
}
