import { serveSubgraph } from '@chengan/shared/graph/serve';
import { actorOf } from '@chengan/shared/permission/actor';
import { authenticator, signActor } from '@chengan/shared/identity/token';
import { remoteJournal } from '@chengan/shared/journal/remote';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEnforcement } from './subgraph.ts';
import { type TestEnforcement, testEnforcement } from './testing/enforcement.fixture.ts';
import { AGENCY, PEOPLE } from './testing/people.fixture.ts';

const SECRET = 'a-secret-of-the-test-of-32-letters';
const clock = fixedClock(day('2026-05-10'));
let house: TestEnforcement;
let url: string;
let stop: () => Promise<void>;
let keys: { own: JWK; foreign: JWK };

beforeAll(async () => {
  house = await testEnforcement();
  const [own, foreign] = await Promise.all([1, 2].map(() => generateKeyPair('EdDSA', { extractable: true })));
  if (!own || !foreign) throw new Error('no keys');
  keys = { own: await exportJWK(own.privateKey), foreign: await exportJWK(foreign.privateKey) };
  const authenticate = authenticator({ keys: [await exportJWK(own.publicKey)] });
  const subgraph = await createEnforcement({
    orm: house.orm,
    clock,
    authenticate,
    log: pino({ level: 'silent' }),
  });
  const server = await serveSubgraph(subgraph, {
    port: 0,
    host: '127.0.0.1',
    journalSecret: SECRET,
    introspection: false,
  });
  url = `http://127.0.0.1:${server.port}/graphql`;
  stop = server.stop;
});
afterAll(async () => {
  await stop();
  await house.close();
});

const propose = `mutation { proposeFinding(input: { subject: { kind: AGENCY, code: "${AGENCY.code}" }, clause: "J-A3-2-5", occurredOn: "2026-05-06", summary: "未到现场" }) { id state proposedBy } }`;

async function post(query: string, token?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data: Record<string, unknown> | null;
    errors?: { message: string; extensions: { code: string } }[];
  };
}

test('an official with a token of the hub acts over HTTP, and another server reads what happened', async () => {
  const { data, errors } = await post(
    propose,
    await signActor(actorOf(PEOPLE.cityClerk), keys.own, clock.now()),
  );
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ proposeFinding: { state: 'PROPOSED', proposedBy: 'city-clerk' } });
  const entries = await remoteJournal('enforcement', url, SECRET).read(0, 10);
  expect(entries.map((one) => one.type)).toEqual(['finding.proposed']);
  await expect(
    remoteJournal('enforcement', url, 'another-secret-of-at-least-32-letters').read(0, 10),
  ).rejects.toThrow(/401/);
});

test.each([
  ['no token', async () => undefined],
  ['a foreign token', () => signActor(actorOf(PEOPLE.cityClerk), keys.foreign, clock.now())],
  ['an old token', () => signActor(actorOf(PEOPLE.cityClerk), keys.own, clock.now() - 301_000)],
  ['nonsense', async () => 'x.y.z'],
])('with %s nobody acts', async (_, token) => {
  const { errors } = await post(propose, await token());
  expect(errors?.map((one) => one.extensions.code)).toEqual(['UNAUTHENTICATED']);
});
