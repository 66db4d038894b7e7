import { type Em, type Orm, openDatabase } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { BEGINNING } from '@chengan/shared/due/merge';
import { actorOf } from '@chengan/shared/permission/actor';
import { createMigratedDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { day } from '@chengan/shared/time/day';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from '../database/entities.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { SCHEMA } from '../database/schema.ts';
import { CITY_LEADER } from '../testing/agencies-fixture.ts';
import { endingContracts } from './contract-ends.store.ts';
import { agenciesServing, agenciesUngraded, candidates, openDeductions } from './credit-due.store.ts';
import {
  endingCertificates,
  endingQualifications,
  paperlessContracts,
  uninsuredPeople,
} from './file-ends.store.ts';
import { itemPoints, sparePoints } from './item-points.ts';

const TODAY = day('2026-06-10');
let database: TestDatabase;
let orm: Orm;

/** 20,000 agencies, contracts over five years and 400 towns, findings over as many years; forty lost much this year. */
const FILL = [
  `create function pg_temp.id(n int) returns uuid language sql as $$ select ('018f0000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid $$`,
  `insert into agencies.agency (credit_code, name, registered_on) select 'A' || n, 'Agency ' || n, '2020-01-01' from generate_series(1, 20000) n`,
  `insert into agencies.service_contract (id, agency, enterprise, town, starts_on, ends_on, visits_per_year)
   select pg_temp.id(n), 'A' || n, 'E' || n % 5000, (320281000 + n % 400)::text, date '2021-01-01' + n % 1800, date '2022-01-01' + n % 1800, 6 from generate_series(1, 20000) n`,
  `insert into agencies.finding (id, agency, cycle, clause, occurred_on, scorer, summary, spill_confirmed, authority)
   select pg_temp.id(n), 'A' || case when n <= 200 then n % 40 + 1 else n end, year, 'J-A3-2-5', make_date(year, 3, 1), 'CITY', 's', false, 'jiangyin'
   from generate_series(1, 20000) n, lateral (select case when n <= 200 then 2026 else 1990 + n % 37 end as year) as of_it`,
  `insert into agencies.credit_grade (id, agency, cycle, band, score, published_on, decided_by, actor, facts, account)
   select pg_temp.id(n), 'A' || n, 2021 + n % 4, 'A', '100', make_date(2022 + n % 4, 1, 20), 'jiangyin', 'a', '{}', '{}' from generate_series(1, 20000) n`,
  `insert into agencies.person_file (person, holder_kind, holder, identity_hash, identity_masked, name, sex, title,
     title_industries, disciplines, safety_years, employed_on, full_time)
   select pg_temp.id(n), 'AGENCY', 'A' || n, lpad(n::text, 64, '0'), '320281********0011', 'P', 'MALE', 'ENGINEER', '{}', '{}', '{}',
     '2020-01-01', true from generate_series(1, 20000) n`,
  `insert into agencies.person_certificate (id, person, holder, shown, kind, number, industries, valid_from, valid_to, issued_by)
   select pg_temp.id(n), pg_temp.id(n), 'A' || n, true, 'SAFETY_EVALUATOR', n::text, '{}', '2020-01-01', '2026-06-20', 'x'
   from generate_series(1, 20000) n`,
  `insert into agencies.qualification (id, agency, type, number, kinds, industries, valid_from, valid_to, issued_by, entered_on)
   select pg_temp.id(n), 'A' || n, 'DESIGN', n::text, '{}', '{}', '2020-01-01', '2026-06-20', 'x', '2020-01-01' from generate_series(1, 20000) n`,
  `insert into agencies.attachment (id, holder, purpose, name, media_type, bytes, digest, state, bound_to, added_by, added_at)
   select pg_temp.id(n), 'A' || n, 'CONTRACT', 'x', 'application/pdf', 1, repeat('a', 64), 'READY', 'contract:' || pg_temp.id(n), 'a', now()
   from generate_series(1, 20000) n`,
  `vacuum analyze`,
];

beforeAll(async () => {
  database = await createMigratedDatabase([{ schema: SCHEMA, migrations: MIGRATIONS }]);
  orm = await openDatabase({ schema: SCHEMA, entities: ENTITIES, url: database.appUrl });
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('hub.system', 'on', false)`);
  for (const statement of FILL) await owner.query(statement);
  await owner.end();
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

/** The plans of the statements that `read` sends, in the session of the city's leader. */
async function plansOf(read: (em: Em) => Promise<unknown>): Promise<string[]> {
  const plans: string[] = [];
  const real = orm.em.fork({ session: actorSession(actorOf(CITY_LEADER), 'test') });
  const execute = async (sql: string, values: unknown[]) => {
    const lines = await real.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
    plans.push(lines.map((line) => line['QUERY PLAN']).join('\n'));
    return real.execute(sql, values);
  };
  await read(
    new Proxy(real, {
      get: (target, property) => (property === 'execute' ? execute : Reflect.get(target, property, target)),
    }),
  );
  return plans;
}

const soon = { from: TODAY, to: day('2026-07-10'), position: BEGINNING, limit: 51 };

test.each<[string, number, (em: Em) => Promise<unknown>]>([
  ['contracts of an agency that end', 1, (em) => endingContracts(em, 'agency', 'A77', soon)],
  ['contracts of an enterprise that end', 1, (em) => endingContracts(em, 'enterprise', 'E77', soon)],
  ['certificates of an agency that end', 1, (em) => endingCertificates(em, 'A77', soon)],
  ['qualifications of an agency that end', 1, (em) => endingQualifications(em, 'A77', soon)],
  ['people of an agency without insurance', 1, (em) => uninsuredPeople(em, 'A77', soon)],
  ['contracts without their paper', 1, (em) => paperlessContracts(em, 'A77', TODAY, soon)],
  [
    'what counts against an agency',
    1,
    (em) => openDeductions(em, 'A77', { since: day('2025-01-01'), position: BEGINNING, limit: 51 }),
  ],
  [
    'how many agencies a town scores',
    1,
    (em) => agenciesServing(em, ['320281108'], day('2026-04-01'), day('2026-06-30')),
  ],
  ['how many agencies wait for their grade', 1, (em) => agenciesUngraded(em, 2025)],
  [
    'who stands below the floor, however many',
    3,
    (em) => candidates(em, [2025, 2026], itemPoints(TODAY), sparePoints(TODAY)),
  ],
])('%s: %i statements, every table through an index', async (_, statements, read) => {
  const plans = await plansOf(read);
  expect(plans).toHaveLength(statements);
  for (const plan of plans)
    expect(plan).not.toMatch(
      /Seq Scan on (finding|service_contract|agency|credit_grade|person_file|person_certificate|qualification|attachment)/,
    );
});

test('those who lost over forty points are found', async () => {
  const em = orm.em.fork({ session: actorSession(actorOf(CITY_LEADER), 'test') });
  const found = await candidates(em, [2025, 2026], itemPoints(TODAY), sparePoints(TODAY));
  expect(found).toHaveLength(40);
  expect(found[0]?.facts.findings).toHaveLength(5);
});
