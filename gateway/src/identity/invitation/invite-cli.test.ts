import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runInvite } from './invite-cli.command.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

async function run(...args: string[]) {
  const printed: string[] = [];
  const say = (line: string) => void printed.push(line);
  const code = await runInvite(args, {
    clock: fixedClock(day('2026-11-20')),
    siteOrigin: 'https://hub.test',
    openDatabases: async () => ({ ownerUrl: database.ownerUrl, appUrl: database.appUrl }),
    out: say,
    err: say,
  });
  return { code, printed: printed.join('\n') };
}

test('on an empty database it makes the schema, and prints the link once; the token is nowhere in the database', async () => {
  const { code, printed } = await run(
    '--authority',
    'jiangyin',
    '--role',
    'administrator',
    '--email',
    'A@YJ.test',
  );
  expect(code).toBe(0);
  const [, token = ''] = /https:\/\/hub\.test\/desk\/invitation#([\w-]{43})/.exec(printed) ?? [];
  const client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set hub.system = 'on'`);
  const { rows } = await client.query('select * from identity.invitation');
  const journal = await client.query('select * from identity.journal');
  await client.end();
  expect(rows).toMatchObject([
    {
      email: 'a@yj.test',
      kind: 'AUTHORITY',
      holder: 'jiangyin',
      role: 'administrator',
      invited_by: 'system:invite',
    },
  ]);
  expect(journal.rows).toMatchObject([
    { type: 'invitation.created', actor: 'system:invite', acting_as: 'SYSTEM:invite' },
  ]);
  expect(token).toHaveLength(43);
  expect(JSON.stringify([rows, journal.rows])).not.toContain(token);
});

test.each([
  [[], 2, /usage/],
  [['--authority', 'jiangyin'], 2, /usage/],
  [['--authority', 'jiangyin', '--agency', 'x', '--role', 'clerk', '--email', 'a@b.test'], 2, /usage/],
  [['--bureau', 'jiangyin', '--role', 'clerk', '--email', 'a@b.test'], 2, /usage/],
  [
    ['--authority', 'nowhere', '--role', 'king', '--email', 'a'],
    1,
    /e-mail[\s\S]*no authority "nowhere"[\s\S]*no such role/,
  ],
  [['--partner', 'map', '--role', 'administrator', '--email', 'a@b.test'], 1, /name of the partner/],
])('%j ends with %i and says why', async (args, code, why) => {
  expect(await run(...args)).toEqual({ code, printed: expect.stringMatching(why) });
});
