import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { type Orm, openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { append } from '@chengan/shared/journal/journal';
import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { expect, test } from 'vitest';
import { SUBGRAPHS } from './subgraphs.ts';
import { freshKeys } from './testing/keys.fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function runHub(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'gateway/src/main.ts'],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...env },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return { status, printed: `${stdout}${stderr}` };
}

test('the hub says in a few lines why it cannot start, every wrong variable at once', () => {
  expect(runHub({ HUB_PORT: '70000', AGENCIES_URL: 'ftp://x' })).toEqual({
    status: 1,
    printed: expect.stringMatching(
      /^hub: the environment is not usable:\n(?: {2}(?:HUB_PORT|DATABASE_URL|AGENCIES_URL|AUTH_SECRET|PERSON_HASH_KEY|TOKEN_PRIVATE_KEY): .+\n){5}$/,
    ),
  });
}, 90_000);

/** As little as a production hub needs. */
async function environmentOn(database: TestDatabase): Promise<Record<string, string>> {
  return {
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    SITE_ORIGIN: 'https://hub.test',
    ...(await freshKeys()),
  };
}

test('a production hub does not start on a database that holds the demonstration', async () => {
  const database = await createTestDatabase();
  const orm = await migratedAgencies(database);
  await orm.em.fork().transactional((em) =>
    append(em, fixedClock(day('2026-11-20')), [
      {
        type: 'demonstration.loaded',
        subjectKind: 'Demonstration',
        subjectId: 'demonstration',
        facts: {},
        actor: 'registrar',
        occurredOn: day('2026-11-20'),
      },
    ]),
  );
  await orm.close();
  expect(runHub(await environmentOn(database))).toEqual({
    status: 1,
    printed: expect.stringMatching(
      /^hub: the database "test_\w+" holds the demonstration; production needs one of its own\n$/,
    ),
  });
  await database.drop();
}, 90_000);

async function migratedAgencies(database: TestDatabase): Promise<Orm> {
  const module = SUBGRAPHS.find(({ name }) => name === 'agencies');
  if (!module) throw new Error('no agencies');
  await migrate({ schema: module.name, ...database, migrations: module.migrations });
  return openDatabase({ schema: module.name, entities: [], url: database.appUrl });
}

test('the hub names the port that is taken, and the variable to change it, and leaves', async () => {
  const database = await createTestDatabase();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const env = { ...(await environmentOn(database)), HUB_PORT: port };
  expect(runHub(env)).toEqual({
    status: 1,
    printed: `hub: port ${port} is in use; set HUB_PORT to another\n`,
  });
  other.close();
  await database.drop();
}, 90_000);
