/** What a server process is started with, as JSON in its environment: anybody may list the arguments of a process. */
export interface PeerConfig {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Which subgraph, for a process that serves one. */
  readonly subgraph?: string;
  /** Where the subgraphs are, for a gateway that has them apart. */
  readonly remotes?: Readonly<Record<string, string>>;
}

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
  return JSON.parse(process.env[CONFIG_VARIABLE] ?? '{}') as PeerConfig;
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
