import { type Em } from '@chengan/shared/database/database';
import { actorSession } from '@chengan/shared/database/session';
import { BEGINNING } from '@chengan/shared/due/merge';
import { actorOf } from '@chengan/shared/permission/actor';
import { day } from '@chengan/shared/time/day';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRegister, type Register } from '../testing/register.fixture.ts';
import { endingGrades, type Whose } from './grade-ends.store.ts';

let register: Register;

/** 20,000 grades of 10,000 enterprises, two each, over four years and ten authorities. */
const FILL = [
  `create function pg_temp.code(n int) returns text language sql as $$ select '91150625MADEM' || lpad(n::text, 5, '0') $$`,
  `insert into enterprises.enterprise (credit_code, name, name_key, former_names, other_names, chemical_activities, authority, source, warnings, registered_on, updated_on)
   select pg_temp.code(n), 'Enterprise ' || n, 'e' || n, '{}', '{}', '{}', 'hangjin', 'test', '{}', '2020-01-01', '2020-01-01' from generate_series(1, 10000) n`,
  `insert into enterprises.supervision_grade (credit_code, band, assessed_on, valid_to, assessor, reason, authority, decided_by, decided_on, clauses)
   select pg_temp.code(1 + n % 10000), 'GOOD', date '2022-01-01' + n / 14, date '2023-01-01' + n / 14, 'a', 'r',
     case n % 10 when 0 then 'hangjin' else 'other-' || n % 10 end, 'a', date '2022-01-01' + n / 14, '{H-3a}' from generate_series(1, 20000) n`,
  `vacuum analyze`,
];

beforeAll(async () => {
  register = await openRegister();
  const owner = new pg.Client({ connectionString: register.database.ownerUrl });
  await owner.connect();
  await owner.query(`select set_config('hub.system', 'on', false)`);
  for (const statement of FILL) await owner.query(statement);
  await owner.end();
});
afterAll(() => register.close());

async function planOf(whose: Whose): Promise<{ readonly plan: string; readonly rows: number }> {
  const actor = actorOf({ account: 'l', name: 'l', role: 'leader', authority: 'hangjin' });
  const real = register.orm.em.fork({ session: actorSession(actor, 'test') });
  let plan = '';
  const execute = async (sql: string, values: unknown[]) => {
    const lines = await real.execute<{ 'QUERY PLAN': string }[]>(`explain ${sql}`, values);
    plan = lines.map((line) => line['QUERY PLAN']).join('\n');
    return real.execute(sql, values);
  };
  const em: Em = new Proxy(real, {
    get: (target, property) => (property === 'execute' ? execute : Reflect.get(target, property, target)),
  });
  const grades = await endingGrades(em, whose, { to: day('2026-07-10'), position: BEGINNING, limit: 51 });
  return { plan, rows: grades.length };
}

test.each<[string, Whose, number]>([
  ['of an authority', { territory: ['hangjin'] }, 51],
  ['of an enterprise', { creditCode: '91150625MADEM00077' }, 1],
])('grades %s that run out are reached through an index', async (_, whose, rows) => {
  const found = await planOf(whose);
  expect(found.rows).toBe(rows);
  expect(found.plan).not.toMatch(/Seq Scan/);
});
