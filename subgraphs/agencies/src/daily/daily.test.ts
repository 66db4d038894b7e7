import { day } from '@chengan/shared/time/day';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgenciesFixture, agenciesFixture } from '../testing/agencies-fixture.ts';
import { runDaily } from './daily.job.ts';

let agencies: AgenciesFixture;
beforeAll(async () => {
  agencies = await agenciesFixture(day('2026-06-15'));
});
afterAll(() => agencies.close());

test('a check that fails keeps no other from running, and what it wrote is undone', async () => {
  const ran: string[] = [];
  const all = await runDaily({
    orm: agencies.orm,
    clock: agencies.clock,
    log: pino({ level: 'silent' }),
    checks: [
      {
        name: 'broken',
        run: async (em) => {
          await em.execute(
            `insert into expert (id, name) values ('018f0000-0000-7000-8000-000000000009', '演示人')`,
          );
          throw new Error('no');
        },
      },
      { name: 'sound', run: async (_em, clock) => void ran.push(clock.today()) },
    ],
  });
  expect([all, ran]).toEqual([false, ['2026-06-15']]);
  const rows = await agencies.orm.em
    .fork({ session: { variables: { 'hub.system': 'on' } } })
    .execute<{ count: number }[]>('select count(*)::int as count from expert');
  expect(rows[0]?.count).toBe(0);
});
