import type { Peer } from '../peers/peers.ts';
import type { Running } from '../peers/launch.ts';
import { load } from './load.ts';
import { postgresCpuMs } from './server-cpu.ts';
import { median, quantile } from './statistics.ts';

export interface Plan {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
  readonly connections: number;
}

/** One peer in one round; milliseconds, and bytes with headers. */
export interface Round {
  readonly requestsPerSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMsPerRequest: number;
  /** Undefined where PostgreSQL's processes cannot be read. */
  readonly postgresMsPerRequest: number | undefined;
  readonly bytes: number;
}

export type Contestant = { readonly peer: Peer; readonly running: Running };

/**
 * Each peer in each round, the order turned by one from round to round, so that what the machine does meanwhile falls on
 * all alike. Warm-up first, not counted.
 */
export async function rounds(
  contestants: readonly Contestant[],
  codes: readonly string[],
  postmaster: number | undefined,
  plan: Plan,
  say: (line: string) => void,
): Promise<Map<Peer, Round[]>> {
  const results = new Map(contestants.map(({ peer }) => [peer, [] as Round[]]));
  for (const contestant of contestants)
    await once(contestant, codes, postmaster, plan, plan.warmUpSeconds, 1);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (let step = 0; step < contestants.length; step += 1) {
      const contestant = contestants[(round + step) % contestants.length];
      if (!contestant) continue;
      const result = await once(contestant, codes, postmaster, plan, plan.seconds, round + 2);
      results.get(contestant.peer)?.push(result);
      say(
        `  round ${round + 1}, ${contestant.peer.name}: ${result.requestsPerSecond.toFixed(0)}/s, ` +
          `${result.cpuMsPerRequest.toFixed(3)} ms CPU, PostgreSQL ${result.postgresMsPerRequest?.toFixed(3) ?? '?'} ms`,
      );
    }
  }
  return results;
}

async function once(
  { peer, running }: Contestant,
  codes: readonly string[],
  postmaster: number | undefined,
  plan: Plan,
  seconds: number,
  seed: number,
): Promise<Round> {
  const before = [await running.cpuMs(), postgresCpuMs(postmaster)] as const;
  const { connections } = plan;
  const request = (code: string) => peer.request(code);
  const result = await load({ url: running.url, request, codes, connections, seconds, seed });
  const after = [await running.cpuMs(), postgresCpuMs(postmaster)] as const;
  const postgres = after[1] === undefined || before[1] === undefined ? undefined : after[1] - before[1];
  return {
    requestsPerSecond: result.requests / result.seconds,
    p50: quantile(result.latencies, 0.5),
    p99: quantile(result.latencies, 0.99),
    cpuMsPerRequest: (after[0] - before[0]) / result.requests,
    postgresMsPerRequest: postgres === undefined ? undefined : postgres / result.requests,
    bytes: result.bytes / result.requests,
  };
}

/** The median of each figure over the rounds of one peer. */
export function summary(of: readonly Round[]): Round {
  const pick = (key: Exclude<keyof Round, 'postgresMsPerRequest'>) => median(of.map((round) => round[key]));
  const postgres = of.flatMap(({ postgresMsPerRequest: ms }) => (ms === undefined ? [] : [ms]));
  return {
    requestsPerSecond: pick('requestsPerSecond'),
    p50: pick('p50'),
    p99: pick('p99'),
    cpuMsPerRequest: pick('cpuMsPerRequest'),
    postgresMsPerRequest: postgres.length === of.length ? median(postgres) : undefined,
    bytes: pick('bytes'),
  };
}

/**
 * By how much more CPU a request costs one peer than another of the same server, as the median of the rounds in each of
 * which both were asked: 0.1 is a tenth more.
 */
export function price(of: readonly Round[], than: readonly Round[]): number {
  return median(
    of.map(({ cpuMsPerRequest }, round) => cpuMsPerRequest / (than[round]?.cpuMsPerRequest ?? NaN) - 1),
  );
}
