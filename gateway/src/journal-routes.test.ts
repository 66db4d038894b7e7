import type { Server } from 'node:http';
import { remoteJournal } from '@chengan/shared/journal/remote';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listen, stopListening } from './listen.ts';
import { testHub, type TestHub } from './testing/hub.fixture.ts';
import { AGENCY, registerAgency } from './testing/register.fixture.ts';

const SECRET = 'a-secret-of-the-tests-with-32-letters';

let hub: TestHub;
let server: Server;
let url: string;

beforeAll(async () => {
  hub = await testHub('in one process', day('2026-11-20'));
  await registerAgency(hub);
  server = await listen(hub.hub.gateway, 0, '127.0.0.1', {
    journals: { sources: hub.hub.journals, secret: SECRET },
  });
  const address = server.address();
  url = `http://127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`;
});
afterAll(async () => {
  await stopListening(server);
  await hub.close();
});

test('a subgraph of its own follows the journal of one that runs inside the hub', async () => {
  const [entry] = await remoteJournal('agencies', `${url}/graphql`, SECRET).read(0, 10);
  expect(entry).toMatchObject({ seq: 1, subjectId: AGENCY.creditCode, actingAs: 'SYSTEM:test' });
});

test.each([
  ['without the secret', '/journal/agencies', '', 401],
  ['with another', '/journal/agencies', 'Bearer another', 401],
  ['of a name that there is not', '/journal/nobody', `Bearer ${SECRET}`, 404],
  ['of a name that objects have', '/journal/constructor', `Bearer ${SECRET}`, 404],
  ['from before the beginning', '/journal/agencies?after=-1', `Bearer ${SECRET}`, 400],
  ['of more than a thousand', '/journal/agencies?limit=1001', `Bearer ${SECRET}`, 400],
])('a journal %s is refused', async (_, path, authorization, status) => {
  expect((await fetch(`${url}${path}`, { headers: { authorization } })).status).toBe(status);
});
