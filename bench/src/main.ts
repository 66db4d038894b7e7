import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';
import { agencyFirm } from './data/names.ts';
import { sizeOf } from './data/size.ts';
import { openBenchDatabase, rowsOf } from './database/bench-database.ts';
import { explainAll } from './explain/explain.ts';
import { operations } from './explain/operations.ts';
import { verify } from './look-up/verify.ts';
import { type Contestant, rounds, summary } from './measure/rounds.ts';
import { hubToAsk } from './peers/hub.ts';
import { launch } from './peers/launch.ts';
import { PEERS } from './peers/peers.ts';
import { POSTGRAPHILE_DDL } from './peers/postgraphile.ts';
import { counts } from './report/counts.ts';
import { machine } from './report/machine.ts';
import { resultsPage } from './report/results.ts';

/** `npm run bench`: see the usage in arguments.ts. */
const COMPARED = 50;
const say = (line: string) => console.log(line);

const asked = readArguments(process.argv.slice(2), fileURLToPath(new URL('../RESULTS.md', import.meta.url)));
const size = sizeOf(asked.scale);
const database = await openBenchDatabase(size, say);
const contestants: Contestant[] = [];
try {
  for (const statement of POSTGRAPHILE_DDL) await rowsOf(database.ownerUrl, statement);
  const codes = Array.from({ length: size.asked }, (_, index) => agencyFirm(index + 1).code);

  say('starting the servers …');
  for (const peer of PEERS) contestants.push({ peer, running: await launch(peer.name, database) });
  const urls = new Map(contestants.map(({ peer, running }) => [peer, running.url]));
  const compared = await verify(PEERS, codes.slice(0, COMPARED), async (peer, code) => {
    const { path, ...init } = peer.request(code);
    return (await fetch(`${urls.get(peer) ?? ''}${path}`, init)).text();
  });
  say(`all peers give the same facts for ${compared} agencies; measuring …`);

  const { rounds: count, seconds, warmUpSeconds, connections } = asked;
  const plan = { rounds: count, seconds, warmUpSeconds, connections };
  const measured = await rounds(contestants, codes, database.postmaster, plan, say);
  const load = (loadavg()[0] ?? 0) / cpus().length;
  await Promise.all(contestants.splice(0).map(({ running }) => running.stop()));

  say('explaining …');
  const hub = await hubToAsk(database.appUrl);
  const statements = await explainAll(database.appUrl, operations(codes[0] ?? ''), hub.ask);
  await hub.stop();

  const peers = PEERS.map((peer) => ({ label: peer.label, median: summary(measured.get(peer) ?? []) }));
  const reference = peers.find(({ label }) => label === PEERS.find(({ name }) => name === 'route')?.label);
  if (!reference) throw new Error('no hand-written route among the peers');
  const page = resultsPage({
    day: new Date().toISOString().slice(0, 10),
    scale: asked.scale,
    machine: machine(),
    counts: await counts(database.ownerUrl),
    plan,
    compared,
    asked: codes.length,
    load,
    peers,
    reference,
    statements,
  });
  if (asked.out === undefined) say(page);
  else writeFileSync(asked.out, page);
  say(asked.out === undefined ? 'done' : `done; see ${asked.out}`);
} finally {
  await Promise.all(contestants.map(({ running }) => running.stop()));
  await database.stop();
}
