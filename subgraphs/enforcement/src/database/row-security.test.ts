import type { Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { type Actor, actorOf, type Official } from '@chengan/shared/permission/actor';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordTalk } from '../talk/record-talk.command.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { valueOf } from '../testing/outcomes.fixture.ts';
import { AGENCY, ENTERPRISE, EXPERT, OTHER_AGENCY, PEOPLE } from '../testing/people.fixture.ts';

const id = (n: number) => `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const notice = (n: number, by: string, state: string, naming = 'NAMED') =>
  `insert into enforcement.notice (id, kind, title, body, severity, naming, naming_reason, issued_by, basis, measures,
     decided_on, public_until, state, drafted_by, drafted_at, approved_by, approved_at, published_by, published_at)
   values ('${id(n)}', 'CASE', 't', 'b', 'GENERAL', '${naming}', 'r', '${by}', '{C1-16-0}', '{}', '2026-01-01', '2027-01-01',
     '${state}', 'a', now(), 'b', now(), ${state === 'DRAFT' ? 'null, null' : `'c', now()`})`;
const subjectOf = (n: number, kind: string, code: string) =>
  `insert into enforcement.notice_subject (notice, position, kind, code) values ('${id(n)}', 0, '${kind}', '${code}')`;
const listing = (n: number, by: string, state: string, code: string) => [
  `insert into enforcement.listing (id, register, subject_kind, subject_code, authority, basis, reason, from_day, decided_on,
     state, proposed_by, proposed_at, decided_by, decided_at)
   values ('${id(n)}', 'LOCAL_DISCREDIT', 'AGENCY', '${code}', '${by}', '{C1-17-0}', 'r', '2026-01-01', '2026-01-01', '${state}',
     'a', now(), 'b', now())`,
  `insert into enforcement.restriction values ('${id(n)}', '${id(n)}', 'RECTIFY', 'a', '{C1-17-0}', '2026-01-01', null)`,
];
const finding = (n: number, by: string, state: string, code: string) =>
  `insert into enforcement.finding (id, subject_kind, subject_code, clause, occurred_on, authority, summary, state,
     proposed_by, proposed_at, decided_by, decided_at)
   values ('${id(n)}', 'AGENCY', '${code}', 'J-A3-3-5', '2026-01-01', '${by}', 's', '${state}', 'a', now(), 'b', now())`;

const TOWN = 'jiangyin-320281108';
const OTHER_TOWN = 'jiangyin-320281107';
const FILL = [
  `set hub.system = 'on'`,
  notice(1, TOWN, 'DRAFT'),
  subjectOf(1, 'AGENCY', AGENCY.code),
  notice(2, OTHER_TOWN, 'PUBLISHED'),
  subjectOf(2, 'AGENCY', AGENCY.code),
  notice(3, 'changji', 'PUBLISHED', 'MASKED'),
  subjectOf(3, 'ENTERPRISE', ENTERPRISE.code),
  notice(4, 'changji', 'DRAFT'),
  subjectOf(4, 'EXPERT', EXPERT.code),
  ...listing(5, TOWN, 'PROPOSED', AGENCY.code),
  ...listing(6, 'changji', 'DECIDED', AGENCY.code),
  finding(7, TOWN, 'PROPOSED', AGENCY.code),
  finding(8, OTHER_TOWN, 'CONFIRMED', AGENCY.code),
  finding(9, 'changji', 'CONFIRMED', OTHER_AGENCY.code),
];

let house: TestEnforcement;
beforeAll(async () => {
  house = await testEnforcement();
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  for (const statement of FILL) await owner.query(statement);
  await owner.end();
});
afterAll(() => house.close());

const forkOf = (actor?: Actor) =>
  actor ? house.orm.em.fork({ session: actorSession(actor, 'test-request') }) : house.orm.em.fork();
const official = (person: Official) => forkOf(actorOf(person));

/** Everything that `select *` gives, by the number of its record. */
async function seen(em: Em) {
  const numbers = async (table: string, column = 'id') =>
    (await em.execute<Record<string, string>[]>(`select * from ${table} order by ${column}`)).map((row) =>
      Number(row[column]?.slice(-4)),
    );
  return {
    notices: await numbers('notice'),
    subjects: await numbers('notice_subject', 'notice'),
    listings: await numbers('listing'),
    restrictions: await numbers('restriction'),
    findings: await numbers('finding'),
  };
}

describe('whatever statement asks, there is', () => {
  test.each<[string, () => Em, Awaited<ReturnType<typeof seen>>]>([
    [
      'for nobody: the published',
      () => forkOf(),
      { notices: [2, 3], subjects: [2], listings: [6], restrictions: [6], findings: [] },
    ],
    [
      'for a town: its own as well',
      () => official(PEOPLE.townClerk),
      { notices: [1, 2, 3], subjects: [1, 2], listings: [5, 6], restrictions: [5, 6], findings: [7] },
    ],
    [
      'for another town: nothing of the first',
      () => official(PEOPLE.otherTownReviewer),
      { notices: [2, 3], subjects: [2], listings: [6], restrictions: [6], findings: [8] },
    ],
    [
      'for the city: that of its towns, and of no other bureau',
      () => official(PEOPLE.cityClerk),
      { notices: [1, 2, 3], subjects: [1, 2], listings: [5, 6], restrictions: [5, 6], findings: [7, 8] },
    ],
    [
      'for a county: none of the prefecture above it',
      () => official(PEOPLE.countyClerk),
      { notices: [2, 3], subjects: [2], listings: [6], restrictions: [6], findings: [] },
    ],
    [
      'for an agency: its own confirmed findings, no draft, no proposal',
      () =>
        forkOf({ account: 'x', name: 'x', kind: 'AGENCY', role: 'staff', holder: AGENCY.code, scopes: [] }),
      { notices: [2, 3], subjects: [2], listings: [6], restrictions: [6], findings: [8] },
    ],
  ])('%s', async (_, em, expected) => expect(await seen(em())).toEqual(expected));
});

test('a natural person is known to authorities, and to the public by what is published', async () => {
  const experts = async (em: Em) =>
    (await em.execute<unknown[]>(`select name from known_subject where kind = 'EXPERT'`)).length;
  expect(await experts(forkOf())).toBe(0);
  expect(await experts(official(PEOPLE.townClerk))).toBe(1);
  const release = (state: string) =>
    house
      .em()
      .execute('update notice set state = ?, published_by = ?, published_at = now() where id = ?', [
        state,
        'c',
        id(4),
      ]);
  await release('PUBLISHED');
  expect(await experts(forkOf())).toBe(1);
  await house
    .em()
    .execute(
      `update notice set state = 'WITHDRAWN', withdrawn_by = 'd', withdrawn_at = now(), withdrawal_reason = 'r' where id = ?`,
      [id(4)],
    );
  expect(await experts(forkOf())).toBe(0);
  expect((await seen(forkOf())).notices).toEqual([2, 3]);
  expect(await forkOf().execute('select notice from withdrawn_notice')).toEqual([{ notice: id(4) }]);
});

test('an official writes for no other bureau, whatever the code forgets', async () => {
  const talk = (authority: string) =>
    official(PEOPLE.townClerk).execute(
      `insert into talk values (gen_random_uuid(), 'AGENCY', ?, ?, '2026-01-02', 't', 'a', now())`,
      [AGENCY.code, authority],
    );
  await expect(talk('jiangyin')).rejects.toThrow(/row-level security/);
  await expect(talk('changji')).rejects.toThrow(/row-level security/);
  await talk(TOWN);
  const entries = await official(PEOPLE.townClerk).execute('select * from journal');
  expect(entries).toEqual([]);
});

test('the ladder counts the talks of the whole prefecture, which a county does not see', async () => {
  const about = { ...(await house.newAgency()) };
  const talk = async (person: Official, on: string) =>
    valueOf(
      await recordTalk(official(person), fixedClock(day(on)), person, {
        subject: { kind: about.kind, code: about.code },
        heldOn: day(on),
        topic: '约谈',
      }),
    );
  await talk(PEOPLE.zoneClerk, '2026-03-01');
  await talk(PEOPLE.countyClerk, '2026-03-05');
  const talks = await official(PEOPLE.countyClerk).execute<{ authority: string }[]>(
    'select authority from talk where subject_code = ?',
    [about.code],
  );
  expect(talks).toEqual([{ authority: 'changji-652301' }]);
  const proposals = await official(PEOPLE.countyClerk).execute<{ authority: string }[]>(
    'select authority from escalation where subject_code = ?',
    [about.code],
  );
  expect(proposals).toEqual([{ authority: 'changji-652301' }]);
  expect((await house.journal()).at(-1)).toMatchObject({
    type: 'escalation.proposed',
    actingAs: 'AUTHORITY:changji-652301:clerk',
    requestId: 'test-request',
  });
});
