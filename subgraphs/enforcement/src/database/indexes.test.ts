import type { Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { actorOf } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  countEscalations,
  escalationsOf,
  holdOpenEscalationsOf,
  unusedEvents,
} from '../escalation/escalation.store.ts';
import { findingById, findingsOf } from '../finding/finding.store.ts';
import { talksInCycle } from '../finding/ladder-talks.store.ts';
import {
  listingsOf,
  publicListingsById,
  publicRestrictionsById,
  restrictionsOf,
} from '../listing/public-listing.store.ts';
import { exposuresAround } from '../notice/exposure.store.ts';
import { listingFilesOf } from '../listing/listing.store.ts';
import { noticeFilesOf, noticeRecordById } from '../notice/notice-record.store.ts';
import {
  countNaming,
  countPublicNotices,
  NOTICE_PARTS,
  noticesById,
  noticesNaming,
  publicNotices,
} from '../notice/public-notice.store.ts';
import { territoryOf } from '@chengan/shared/authority/authority';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { talksAround, talksOf } from '../talk/talk.store.ts';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { PEOPLE } from '../testing/people.fixture.ts';

const ROWS = 20_000;
const today = day('2026-06-10');
const ID = '018f0000-0000-7000-8000-000000000000';
const subject = { kind: 'AGENCY', code: 'A77' } as const;
const key = { publishedAt: '2026-05-01T00:00:00.000000Z', id: ID };
let house: TestEnforcement;

/** Twenty thousand rows of each kind, spread over 2,000 subjects, 40 authorities and four years. */
const FILL = [
  `set hub.system = 'on'`,
  `create function pg_temp.id(n int) returns uuid language sql as $$ select ('018f0000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$`,
  `create function pg_temp.who(n int) returns text language sql as $$ select case n % 40 when 0 then 'jiangyin' when 1 then 'changji' else 'jiangyin-' || (320281100 + n % 40) end $$`,
  `insert into enforcement.known_subject select 'AGENCY', 'A' || n, 'Agency ' || n, null from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.finding (id, subject_kind, subject_code, clause, occurred_on, authority, summary, state, proposed_by, proposed_at, decided_by, decided_at)
   select pg_temp.id(n), 'AGENCY', 'A' || n % 2000, 'J-A3-3-5', '2026-01-01', pg_temp.who(n), 's', case n % 50 when 0 then 'PROPOSED' else 'CONFIRMED' end, 'a', now(), 'b', now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.talk select pg_temp.id(n), 'AGENCY', 'A' || n % 2000, pg_temp.who(n), date '2022-06-01' + n % 1460, 't', 'a', now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.notice (id, kind, title, body, severity, naming, naming_reason, issued_by, basis, measures, decided_on, public_until, state, drafted_by, drafted_at, approved_by, approved_at, published_by, published_at)
   select pg_temp.id(n), case n % 5 when 0 then 'EXPOSURE' else 'CASE' end, 't', repeat('b', 200), 'GENERAL', 'NAMED', 'r', pg_temp.who(n), '{C1-16-0}', '{}',
     date '2022-06-01' + n * 1460 / ${ROWS}, date '2022-06-01' + n * 1460 / ${ROWS} + 365, 'PUBLISHED', 'a', now(), 'b', now(), 'c', timestamptz '2022-06-01' + n * interval '1460 days' / ${ROWS} from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.notice_subject select pg_temp.id(n), 0, 'AGENCY', 'A' || n % 2000 from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.escalation select pg_temp.id(n), 'C1-16-6', 'EXPOSURE', 'AGENCY', 'A' || n % 2000, pg_temp.who(n), case n % 50 when 0 then 'OPEN' else 'TAKEN' end, now(), 'a', now(), null from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.escalation_event select pg_temp.id(n), pg_temp.id(n), 'C1-16-6', '2026-01-01', false from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.listing (id, register, subject_kind, subject_code, authority, basis, reason, from_day, until_day, decided_on, state, proposed_by, proposed_at, decided_by, decided_at)
   select pg_temp.id(n), 'LOCAL_DISCREDIT', 'AGENCY', 'A' || n % 2000, pg_temp.who(n), '{C1-17-0}', 'r', '2026-01-01', '2027-01-01', '2026-01-01', 'DECIDED', 'a', now(), 'b', now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.restriction select pg_temp.id(n), pg_temp.id(n), 'RECTIFY', 'a', '{C1-17-0}', '2026-01-01', '2027-01-01' from generate_series(1, ${ROWS}) n`,
  `vacuum analyze`,
];

beforeAll(async () => {
  house = await testEnforcement();
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  for (const statement of FILL) await owner.query(statement);
  await owner.end();
});
afterAll(() => house.close());

/** Runs `read` on a database that answers every statement with its plan; returns the plans. */
async function plansOf(read: (em: Em) => Promise<unknown>, real: Em): Promise<string[]> {
  const plans: string[] = [];
  const execute = async (sql: string, values: unknown[] = []) => {
    const lines = await real.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
    plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
    return real.execute(sql, values);
  };
  // "in a transaction", so that prepared reads come through `execute` as well
  const stand: Readonly<Record<PropertyKey, unknown>> = {
    execute,
    isInTransaction: () => true,
    getSessionContext: () => real.getSessionContext(),
  };
  const em = new Proxy(real, {
    get: (target, property) => (property in stand ? stand[property] : Reflect.get(target, property, target)),
  });
  await read(em);
  return plans;
}

const territory = { authorities: territoryOf('jiangyin'), limit: 21 };
const firstPage = { limit: 21, after: undefined, parts: NOTICE_PARTS };
const laterPage = { ...firstPage, after: key };
const all = { kind: undefined, authorities: undefined, today };

test.each<[string, (em: Em) => Promise<unknown>]>([
  ['public notices, first page', (em) => publicNotices(em, all, firstPage)],
  ['public notices, later page', (em) => publicNotices(em, all, laterPage)],
  ['public notices of a kind', (em) => publicNotices(em, { ...all, kind: 'EXPOSURE' }, laterPage)],
  [
    'public notices of a region',
    (em) => publicNotices(em, { ...all, authorities: territoryOf('jiangyin') }, laterPage),
  ],
  [
    'public notices of a region and kind',
    (em) => publicNotices(em, { ...all, kind: 'EXPOSURE', authorities: territoryOf('jiangyin') }, firstPage),
  ],
  ['count of public notices', (em) => countPublicNotices(em, { ...all, authorities: ['changji'] })],
  [
    'notices of 50 subjects',
    (em) =>
      noticesNaming(
        em,
        'AGENCY',
        Array.from({ length: 50 }, (_, n) => `A${n}`),
        today,
        firstPage,
      ),
  ],
  ['notices of a subject, later page', (em) => noticesNaming(em, 'AGENCY', ['A77'], today, laterPage)],
  ['counts of notices of subjects', (em) => countNaming(em, 'AGENCY', ['A77', 'A78'], today)],
  ['notices by id', (em) => noticesById(em, [ID])],
  ['a notice as a record', (em) => noticeRecordById(em, ID)],
  [
    'notices of a territory',
    (em) => noticeFilesOf(em, { ...territory, state: 'APPROVED', after: undefined }),
  ],
  ['exposures of a subject', (em) => exposuresAround(em, subject, ['changji'], today)],
  ['talks with a subject', (em) => talksAround(em, subject, ['changji'], today)],
  ['talks of a cycle', (em) => talksInCycle(em, subject, 2026)],
  ['findings of a territory', (em) => findingsOf(em, { ...territory, state: undefined, after: ID })],
  [
    'proposed findings of a territory',
    (em) => findingsOf(em, { ...territory, state: 'PROPOSED', after: undefined }),
  ],
  ['findings about a subject', (em) => findingsOf(em, { ...territory, subject: 'A77', after: undefined })],
  ['notices about a subject', (em) => noticeFilesOf(em, { ...territory, subject: 'A77', after: undefined })],
  ['talks of a territory', (em) => talksOf(em, { ...territory, after: ID })],
  ['talks about a subject', (em) => talksOf(em, { ...territory, subject: 'A77', after: undefined })],
  ['files of entries', (em) => listingFilesOf(em, { ...territory, after: undefined })],
  ['files of proposed entries', (em) => listingFilesOf(em, { ...territory, state: 'PROPOSED', after: ID })],
  [
    'files of entries about a subject',
    (em) => listingFilesOf(em, { ...territory, subject: 'A77', after: ID }),
  ],
  [
    'proposals of the ladder about a subject',
    (em) => escalationsOf(em, { ...territory, subject: 'A77', after: undefined }),
  ],
  ['a finding', (em) => findingById(em, ID)],
  ['proposals of the ladder', (em) => escalationsOf(em, { ...territory, state: 'OPEN', after: undefined })],
  ['count of proposals', (em) => countEscalations(em, ['jiangyin'], 'OPEN')],
  ['proposals that count an event', (em) => holdOpenEscalationsOf(em, ID)],
  ['events that are used', (em) => unusedEvents(em, 'C1-16-6', [{ id: ID, on: today }])],
  ['entries of subjects', (em) => listingsOf(em, 'AGENCY', ['A77', 'A78'], today, today)],
  ['restrictions of subjects', (em) => restrictionsOf(em, 'AGENCY', ['A77', 'A78'], today, today)],
  ['entries by id', (em) => publicListingsById(em, [ID], today)],
  ['restrictions by id', (em) => publicRestrictionsById(em, ['018f0000-0000-7000-8000-000000000077'], today)],
  ['known subjects', (em) => knownSubjects(em, [subject, { kind: 'ENTERPRISE', code: 'E1' }])],
])('%s: every table is reached through an index, whoever asks', async (_, read) => {
  const session = actorSession(actorOf(PEOPLE.cityLeader), 'test-request');
  for (const em of [house.orm.em.fork(), house.orm.em.fork({ session }), house.em()]) {
    const plans = await plansOf(read, em);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan/);
  }
});

test('the totals of public notices are counted from an index alone', async () => {
  const [plan] = await plansOf((em) => countPublicNotices(em, all), house.orm.em.fork());
  expect(plan).toMatch(/Index Only Scan using notice_count/);
});
