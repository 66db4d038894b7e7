import 'reflect-metadata';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { publicKeys } from '@chengan/gateway/identity/keys';
import { SUBGRAPHS } from '@chengan/gateway/subgraphs';
import { openDatabase } from '@chengan/shared/database/database';
import { serveSubgraph } from '@chengan/shared/graph/serve';
import { authenticator } from '@chengan/shared/identity/token';
import { pino } from 'pino';
import { runningClock } from '../data/calendar.ts';
import { announce, peerConfig, POOL } from './peer.ts';

/** One subgraph as its own server, as its `src/main.ts` starts it in production, on the bench's day. */
const { appUrl, subgraph: name, identity } = peerConfig();
const module = SUBGRAPHS.find((one) => one.name === name);
if (!module) throw new Error(`no such subgraph: ${String(name)}`);
const port = await freePort();
const orm = await openDatabase({
  schema: module.name,
  entities: module.entities,
  url: appUrl,
  poolSize: POOL,
});
const subgraph = await module.create({
  orm,
  clock: runningClock(identity.startedAt),
  authenticate: authenticator(await publicKeys(identity.tokenKey, [])),
  log: pino({ level: 'warn' }),
});
const host = '127.0.0.1';
await serveSubgraph(subgraph, {
  port,
  host,
  journalSecret: 'bench-journal-secret-of-no-use',
  introspection: false,
});
announce(port);

/** A port that was free a moment ago: the server is told its port and does not say which one it took. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return free;
}
