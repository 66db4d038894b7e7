import { randomBytes } from 'node:crypto';
import { cpus, loadavg } from 'node:os';
import { exportJWK, generateKeyPair } from 'jose';
import { makeAccounts } from './callers/accounts.ts';
import { signIn } from './callers/sign-in.ts';
import type { Urls } from './data/generate.ts';
import { agencyFirm } from './data/names.ts';
import type { Size } from './data/size.ts';
import { rowsOf } from './database/bench-database.ts';
import { measureHistory } from './history/measure-history.ts';
import { hubToAsk } from './explain/asked-hub.ts';
import { explainAll, type ExplainedStatement } from './explain/explain.ts';
import { operations } from './explain/operations.ts';
import { measureGrading } from './grading/grading.ts';
import { verify } from './look-up/verify.ts';
import { type Contestant, type Plan, price, type Round, rounds, summary } from './measure/rounds.ts';
import { launch, type Running } from './peers/launch.ts';
import type { IdentityKeys, PeerConfig } from './peers/peer.ts';
import { type Peer, peersWith, SERVERS, type ServerName } from './peers/peers.ts';
import { POSTGRAPHILE_DDL } from './peers/postgraphile.ts';
import { counts } from './report/counts.ts';
import { measureMonthly } from './monthly/monthly.ts';
import { machine } from './report/machine.ts';
import type { PeerResult, Results } from './report/results.ts';

const COMPARED = 50;

/** A database with the bench's data. */
export interface Ground extends Urls {
  readonly size: Size;
  /** The process id of the server, whose children are the backends; undefined: its CPU is not counted. */
  readonly postmaster: number | undefined;
}

/**
 * The whole bench on a database with its data: starts every server, signs in, compares the answers of all peers,
 * measures them in turn, and explains every statement. Throws where two peers differ. `today` is for the page.
 */
export async function runBench(
  ground: Ground,
  plan: Plan,
  today: string,
  say: (line: string) => void,
): Promise<Results> {
  const { size, ownerUrl, appUrl } = ground;
  for (const statement of POSTGRAPHILE_DDL) await rowsOf(ownerUrl, statement);
  const codes = Array.from({ length: size.asked }, (_, index) => agencyFirm(index + 1).code);
  const identity = await newKeys();
  const config: PeerConfig = { ownerUrl, appUrl, identity };
  const measured = await measure(ground, config, codes, plan, say);
  const load = (loadavg()[0] ?? 0) / cpus().length;
  say('grading …');
  const grading = await measureGrading({ ownerUrl, appUrl }, size.agencies);
  say('monthly reports …');
  const monthly = await measureMonthly({ ownerUrl, appUrl });
  say('five years of history …');
  const history = await measureHistory({ ownerUrl, appUrl }, identity.tokenKey);
  say('explaining …');
  return {
    ...measured,
    load,
    day: today,
    scale: size.scale,
    machine: machine(),
    counts: await counts(ownerUrl),
    plan,
    asked: codes.length,
    grading,
    monthly,
    history,
    statements: await explained(appUrl, size, identity),
  };
}

async function newKeys(): Promise<IdentityKeys> {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    startedAt: Date.now(),
    secret: randomBytes(32).toString('base64url'),
    tokenKey: await exportJWK(privateKey),
  };
}

async function measure(
  ground: Ground,
  config: PeerConfig,
  codes: readonly string[],
  plan: Plan,
  say: (line: string) => void,
): Promise<Pick<Results, 'compared' | 'peers' | 'reference'>> {
  const { secret, startedAt } = config.identity;
  const accounts = await makeAccounts(config, secret, startedAt);
  const running = new Map<ServerName, Running>();
  try {
    say('starting the servers …');
    for (const server of SERVERS) running.set(server, await launch(server, config));
    const cookie = await signIn(running.get('in-process')?.url ?? '', accounts);
    const contestants = peersWith({ keys: accounts.keys, cookie }).flatMap((peer): Contestant[] => {
      const server = running.get(peer.server);
      return server ? [{ peer, running: server }] : [];
    });
    const peers = contestants.map(({ peer }) => peer);
    const compared = await verify(peers, codes.slice(0, COMPARED), async (peer, code) => {
      const { path, ...init } = peer.request(code);
      return (await fetch(`${running.get(peer.server)?.url ?? ''}${path}`, init)).text();
    });
    say(`all peers give the same facts for ${compared} agencies; measuring …`);
    const all = await rounds(contestants, codes, ground.postmaster, plan, say);
    const results = peers.map((peer) => resultOf(peer, peers, all));
    const reference = results.find(({ server }) => server === 'route');
    if (!reference) throw new Error('no hand-written route among the peers');
    return { compared, peers: results, reference };
  } finally {
    await Promise.all([...running.values()].map((server) => server.stop()));
  }
}

function resultOf(peer: Peer, peers: readonly Peer[], all: ReadonlyMap<Peer, readonly Round[]>): PeerResult {
  const { label, server, caller } = peer;
  const own = all.get(peer) ?? [];
  const result = { label, server, median: summary(own) };
  if (!caller) return result;
  const ofPublic = peers.find((one) => one.server === server && !one.caller);
  return { ...result, price: price(own, (ofPublic && all.get(ofPublic)) ?? []) };
}

async function explained(
  appUrl: string,
  size: Size,
  identity: IdentityKeys,
): Promise<readonly ExplainedStatement[]> {
  const hub = await hubToAsk(appUrl, identity.tokenKey, size);
  try {
    return await explainAll(appUrl, operations(size), hub.ask);
  } finally {
    await hub.stop();
  }
}
