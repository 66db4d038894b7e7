import { systemFork } from '@chengan/shared/database/session';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { registerAgencies } from '@chengan/agencies/agency/register-agencies.command';
import { openDatabase } from '@chengan/shared/database/database';
import { authenticator, signActor } from '@chengan/shared/identity/token';
import { createLog } from '@chengan/shared/log/log';
import { actorOf, type Official } from '@chengan/shared/permission/actor';
import type { TestDatabase } from '@chengan/shared/testing/test-database';
import { clockOf } from '@chengan/shared/time/clock';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHub, type Hub } from '../hub.ts';
import { SUBGRAPHS } from '../subgraphs.ts';
import { bearerOf, SUPERGRAPH } from '../testing/hub.fixture.ts';
import { migratedHubDatabase } from '../testing/migrated.fixture.ts';
import { CLERK, LEADER, REVIEWER } from '../testing/people.fixture.ts';
import { AGENCY } from '../testing/register.fixture.ts';
import { endProgram, freePort, startProgram } from '../testing/subgraph-process.fixture.ts';

const SECRET = 'a-secret-of-the-tests-with-32-letters';
// the programs read the real clock, so this test does too
const clock = clockOf(Date.now);

let database: TestDatabase;
let keysServer: Server;
let hub: Hub;
let privateKey: JWK;
let env: Record<string, string>;
let agencies: ChildProcess;
let enforcement: ChildProcess;
let ports: { agencies: number; enforcement: number };
const running = new Set<ChildProcess>();

const start = async (name: 'agencies' | 'enforcement') => {
  const child = await startProgram(name, ports[name], env);
  running.add(child);
  return child;
};

beforeAll(async () => {
  database = await migratedHubDatabase();
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  privateKey = await exportJWK(pair.privateKey);
  const publicKey = await exportJWK(pair.publicKey);
  const authenticate = authenticator({ keys: [publicKey] });
  keysServer = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ keys: [publicKey] }));
  }).listen(0, '127.0.0.1');
  await once(keysServer, 'listening');
  const address = keysServer.address();
  const keysPort = typeof address === 'object' && address ? address.port : 0;
  ports = { agencies: await freePort(), enforcement: await freePort() };
  const remotes = {
    agencies: `http://127.0.0.1:${ports.agencies}/graphql`,
    enforcement: `http://127.0.0.1:${ports.enforcement}/graphql`,
  };
  env = {
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
    JOURNAL_SECRET: SECRET,
    PERSON_HASH_KEY: SECRET,
    TOKEN_KEYS_URL: `http://127.0.0.1:${keysPort}/.well-known/jwks.json`,
    AGENCIES_URL: remotes.agencies,
    ENFORCEMENT_URL: remotes.enforcement,
  };
  [agencies, enforcement] = await Promise.all([start('agencies'), start('enforcement')]);
  // two subgraphs as programs of their own, two in the gateway's process: any mixture is a topology
  hub = await createHub({
    supergraph: SUPERGRAPH,
    clock,
    log: createLog('silent'),
    authenticate,
    identify: bearerOf(authenticate, Date.now),
    databaseUrl: () => database.appUrl,
    remotes,
    journalSecret: SECRET,
    open: false,
    siteOrigin: undefined,
    poolSize: 3,
  });
  hub.follow();
  const orm = await openDatabase({
    schema: 'agencies',
    entities: SUBGRAPHS[0]?.entities ?? [],
    url: database.appUrl,
  });
  await registerAgencies(systemFork(orm, 'test'), clock, 'test', [
    { ...AGENCY, region: '320281108', address: null, filedOn: null },
  ]);
  await orm.close();
}, 180_000);

afterAll(async () => {
  await hub.stop();
  for (const child of running) await endProgram(child, 'SIGKILL');
  keysServer.close();
  await database.drop();
});

async function ask<Data>(query: string, variables: Record<string, unknown>, actor: Official) {
  const response = await hub.gateway.fetch('http://hub.test/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${await signActor(actorOf(actor), privateKey, Date.now())}`,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as { data: Data | null; errors?: readonly unknown[] };
}

async function until<T>(look: () => Promise<T>, isThere: (seen: T) => boolean): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    const seen = await look();
    if (isThere(seen) || attempt > 150) return seen;
    await sleep(200);
  }
}

const cycle = () => Number(clock.today().slice(0, 4));
const standing = async () => {
  const query =
    'query ($code: ID!, $cycle: Int!) { agency(creditCode: $code) { creditStanding(cycle: $cycle) { score deductions { id } } } }';
  const { data } = await ask<{ agency: { creditStanding: { score: string; deductions: unknown[] } } | null }>(
    query,
    { code: AGENCY.creditCode, cycle: cycle() },
    LEADER,
  );
  return data?.agency?.creditStanding;
};
const confirm = async () => {
  const input = {
    subject: { kind: 'AGENCY', code: AGENCY.creditCode },
    clause: 'J-A3-2-5',
    occurredOn: clock.today(),
    part: 'CITY',
    summary: '执业人员未到现场开展工作',
  };
  const proposed = await until(
    () =>
      ask<{ proposeFinding: { id: string } }>(
        'mutation ($input: ProposeFindingInput!) { proposeFinding(input: $input) { id } }',
        { input },
        CLERK,
      ),
    ({ errors }) => !errors,
  );
  if (!proposed.data) throw new Error(JSON.stringify(proposed.errors));
  const { id } = proposed.data.proposeFinding;
  return ask('mutation ($id: ID!) { confirmFinding(id: $id, revision: 1) { id } }', { id }, REVIEWER);
};

test('a finding reaches the score through programs of their own, once, also past a killed one', async () => {
  expect((await confirm()).errors).toBeUndefined();
  expect((await until(standing, (seen) => seen?.score === '90'))?.deductions).toHaveLength(1);

  await endProgram(agencies, 'SIGKILL');
  expect((await confirm()).errors).toBeUndefined();
  expect(await standing()).toBeUndefined();

  agencies = await start('agencies');
  expect((await until(standing, (seen) => seen?.score === '80'))?.deductions).toHaveLength(2);
  await sleep(1500); // two more rounds of its follower
  expect((await standing())?.score).toBe('80');
}, 180_000);

test('a program ends when it is told to, and says in one line why it cannot start', async () => {
  expect(await endProgram(enforcement, 'SIGTERM')).toBe(0);
  await expect(startProgram('enforcement', ports.agencies, env)).rejects.toThrow(
    /port \d+ is in use; set PORT to another/,
  );
  await expect(
    startProgram('enforcement', ports.enforcement, { ...env, DATABASE_URL: 'x', JOURNAL_SECRET: 'short' }),
  ).rejects.toThrow(/DATABASE_URL[\s\S]*JOURNAL_SECRET/);
}, 120_000);
