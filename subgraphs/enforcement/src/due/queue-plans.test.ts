import type { Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { actorOf } from '@chengan/shared/permission/actor';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { territoryOf } from '@chengan/shared/authority/authority';
import { type TestEnforcement, testEnforcement } from '../testing/enforcement.fixture.ts';
import { PEOPLE } from '../testing/people.fixture.ts';
import { dueRows } from './enforcement-due.store.ts';
import { officialQueues, type Queue, subjectQueues } from './queues.store.ts';

const ROWS = 20_000;
let house: TestEnforcement;

/** Twenty thousand rows of each kind over 40 authorities; one in fifty waits, as in an office that works. */
const FILL = [
  `create function pg_temp.id(n int) returns uuid language sql as $$ select ('018f0000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$`,
  `create function pg_temp.who(n int) returns text language sql as $$ select case n % 40 when 0 then 'jiangyin' when 1 then 'changji' else 'jiangyin-' || (320281100 + n % 40) end $$`,
  `create function pg_temp.every(n int, count int) returns boolean language sql as $$ select (n / 40) % count = 0 $$`,
  `insert into enforcement.known_subject select 'AGENCY', 'A' || n, 'Agency ' || n, null from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.finding (id, subject_kind, subject_code, clause, occurred_on, authority, summary, state, disputed, proposed_by, proposed_at, decided_by, decided_at)
   select pg_temp.id(n), 'AGENCY', 'A' || n % 2000, case when pg_temp.every(n, 20) then 'J-A3-1-3' else 'J-A3-3-5' end, '2026-01-01', pg_temp.who(n), 's',
     case when pg_temp.every(n, 50) then 'PROPOSED' else 'CONFIRMED' end, pg_temp.every(n, 60) and not pg_temp.every(n, 50), 'a', now(), case when pg_temp.every(n, 50) then null else 'b' end, now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.notice (id, kind, title, body, severity, naming, naming_reason, issued_by, basis, measures, decided_on, public_until, state, disputed, drafted_by, drafted_at, approved_by, approved_at, published_by, published_at)
   select pg_temp.id(n), case n % 5 when 0 then 'PENALTY' else 'CASE' end, 't', repeat('b', 200), 'GENERAL', 'NAMED', 'r', pg_temp.who(n), '{C1-16-0}', '{}',
     date '2022-06-01' + n * 1460 / ${ROWS}, date '2022-06-01' + n * 1460 / ${ROWS} + 365, state, pg_temp.every(n, 70) and state = 'PUBLISHED', 'a', now(),
     case state when 'DRAFT' then null else 'b' end, case state when 'DRAFT' then null else now() end, case state when 'PUBLISHED' then 'c' end, case state when 'PUBLISHED' then now() end
   from generate_series(1, ${ROWS}) n, lateral (select case when pg_temp.every(n, 50) then 'DRAFT' when pg_temp.every(n, 49) then 'APPROVED' else 'PUBLISHED' end as state) as as_is`,
  `insert into enforcement.notice_subject (notice, position, kind, code) select pg_temp.id(n), 0, 'AGENCY', 'A' || n % 2000 from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.escalation (id, clause, proposes, subject_kind, subject_code, authority, state, proposed_at, decided_by, decided_at)
   select pg_temp.id(n), 'C1-16-6', 'EXPOSURE', 'AGENCY', 'A' || n % 2000, pg_temp.who(n), case when pg_temp.every(n, 50) then 'OPEN' else 'TAKEN' end, now(), 'a', now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.listing (id, register, subject_kind, subject_code, authority, basis, reason, from_day, until_day, decided_on, state, disputed, proposed_by, proposed_at, decided_by, decided_at)
   select pg_temp.id(n), case n % 9 when 0 then 'NATIONAL_SERIOUS' when 1 then 'LOCAL_BLACKLIST' else 'LOCAL_DISCREDIT' end, 'AGENCY', 'A' || n % 2000, pg_temp.who(n), '{C1-17-0}', 'r',
     '2026-01-01', date '2026-01-01' + n % 1000, '2026-01-01', case when pg_temp.every(n, 50) then 'PROPOSED' else 'DECIDED' end, pg_temp.every(n, 80) and not pg_temp.every(n, 50), 'a', now(), case when pg_temp.every(n, 50) then null else 'b' end, now() from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.suggestion (id, key, proposes, subject_kind, subject_code, clause, authority, occurred_on, summary, evidence, state, made_at, decided_by, decided_at, decision_reason)
   select pg_temp.id(n), n::text, 'FINDING', 'AGENCY', 'A' || n % 2000, 'J-A3-3-4', pg_temp.who(n), '2026-01-01', 's', '[]',
     case when pg_temp.every(n, 50) then 'OPEN' else 'DISMISSED' end, now(), 'a', now(), 'r' from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.objection (id, finding, subject_kind, subject_code, authority, clause, grounds, state, until_day, made_by, made_at, decided_by, decided_at, decided_on, reasons)
   select pg_temp.id(n), pg_temp.id(n), 'AGENCY', 'A' || n % 2000, pg_temp.who(n), 'J-A3-3-4', 'g', case when pg_temp.every(n, 50) then 'OPEN' else 'REJECTED' end,
     '2026-06-20', 'm', now(), 'a', now(), '2026-06-01', 'r' from generate_series(1, ${ROWS}) n`,
  `insert into enforcement.listing_transmittal (listing, recipient, position, owner, clause, sent_on, document_number, sent_by, recorded_at)
   select pg_temp.id(n), 'R', 0, pg_temp.who(n), 'J-A3-4b', sent, sent::text, sent::text, sent from generate_series(1, ${ROWS}) n,
     lateral (select case when pg_temp.every(n, 60) then null else date '2026-02-01' end as sent) as as_is`,
  `insert into enforcement.complaint (id, receipt_hash, category, agency, place, text, authority, state, received_on, reply, decided_by, decided_at)
   select pg_temp.id(n), n::text, 'AGENCY', 'A' || n % 2000, '320281', 't', pg_temp.who(n), case when waits then 'OPEN' else 'REFERRED' end,
     '2026-06-01', case when waits then null else 'r' end, case when waits then null else 'a' end, case when waits then null else now() end
   from generate_series(1, ${ROWS}) n, lateral (select pg_temp.every(n, 50) as waits) as as_is`,
];

beforeAll(async () => {
  house = await testEnforcement();
  const owner = new pg.Client({ connectionString: house.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('hub.system', 'on', false)`);
  for (const statement of FILL) await owner.query(statement);
  await owner.query('vacuum analyze');
  await owner.end();
});
afterAll(() => house.close());

const asLeader = () => house.orm.em.fork({ session: actorSession(actorOf(PEOPLE.cityLeader), 'test') });
const reading = { window: { from: '2026-06-10', to: '2026-07-10' }, limit: 51, positions: {} };

/** The plan of the one statement that reads these queues. */
async function planOf(em: Em, queues: readonly Queue[]): Promise<string> {
  let plan = '';
  const execute = async (sql: string, values: unknown[]) => {
    const lines = await em.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
    plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    return em.execute(sql, values);
  };
  const stand = new Proxy(em, {
    get: (target, property) => (property === 'execute' ? execute : Reflect.get(target, property, target)),
  });
  await dueRows(stand, queues);
  return plan;
}

test('each queue of a territory is read from an index in its order, under row-level security', async () => {
  for (const queue of officialQueues(territoryOf('jiangyin'), reading)) {
    const plan = await planOf(asLeader(), [queue]);
    expect(plan, queue.name).not.toMatch(/Seq Scan/);
  }
});

test('so are all of them in one statement, from the first row and from a later one', async () => {
  const later = { at: '2026-06-20', id: '018f0000-0000-7000-8000-000000009000' };
  const positions = Object.fromEntries(Array.from({ length: 18 }, (_, index) => [index, later]));
  for (const one of [reading, { ...reading, positions }]) {
    const queues = officialQueues(territoryOf('jiangyin'), one);
    expect(queues).toHaveLength(18);
    expect(await planOf(asLeader(), queues)).not.toMatch(/Seq Scan/);
    const rows = await dueRows(asLeader(), queues);
    expect(rows.every((queue) => queue.length <= 51)).toBe(true);
    if (one === reading) expect(rows.filter((queue) => queue.length > 0).length).toBeGreaterThan(11);
  }
});

test('what is about one subject is found by that subject', async () => {
  const queues = subjectQueues({ kind: 'AGENCY', code: 'A77' }, reading);
  expect(await planOf(house.em(), queues)).not.toMatch(/Seq Scan/);
});
