import type { JWK } from 'jose';

/** What a server process is started with, as JSON in its environment: anybody may list the arguments of a process. */
export interface PeerConfig {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly identity: IdentityKeys;
  /** Which subgraph, for a process that serves one. */
  readonly subgraph?: string;
  /** Where the subgraphs are, for a gateway that has them apart. */
  readonly remotes?: Readonly<Record<string, string>>;
}

/** What all servers of one run sign and verify with, and since when (milliseconds since the epoch) their clocks run. */
export interface IdentityKeys {
  readonly startedAt: number;
  readonly secret: string;
  readonly tokenKey: JWK;
}

/** Where the site would be: pages of it, and nobody else's, may act with a session. */
export const SITE = 'http://localhost:3000';

/** Connections that a pool may hold, the same for every peer. */
export const POOL = 10;

export interface Serving {
  readonly port: number;
}
type Ask = 'cpu';
export interface CpuAnswer {
  /** Milliseconds of CPU of the whole process since its start. */
  readonly cpuMs: number;
}

/** The variable that holds a server process's `PeerConfig`. */
export const CONFIG_VARIABLE = 'BENCH_PEER';

export function peerConfig(): PeerConfig {
  const text = process.env[CONFIG_VARIABLE];
  if (text === undefined) throw new Error(`${CONFIG_VARIABLE} is not set`);
  return JSON.parse(text) as PeerConfig;
}

/** Tells the parent where this process listens, and from then on how much CPU it has used. */
export function announce(port: number): void {
  process.on('message', (ask: Ask) => {
    if (ask !== 'cpu') return;
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1000 } satisfies CpuAnswer);
  });
  process.once('disconnect', () => process.exit(0)); // a killed run leaves no server behind
  process.send?.({ port } satisfies Serving);
}
