import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CONFIG_VARIABLE, type CpuAnswer, type PeerConfig, type Serving } from './peer.ts';
import type { ServerName } from './peers.ts';

/** A server that runs, however many processes it takes. */
export interface Running {
  readonly url: string;
  /** Milliseconds of CPU that all its processes have used since their start. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
}

interface ServerProcess {
  readonly child: ChildProcess;
  readonly url: string;
}

const SUBGRAPHS = ['agencies', 'enterprises', 'enforcement', 'directory'];

/** Starts the processes of a server, each its own Node. Rejects when one ends before it listens. */
export async function launch(server: ServerName, config: PeerConfig): Promise<Running> {
  const processes = await (server === 'over-http' ? apart(config) : alone(server, config));
  const front = processes.at(-1);
  if (!front) throw new Error('no process');
  return {
    url: front.url,
    cpuMs: async () => {
      const parts = await Promise.all(processes.map(({ child }) => cpuOf(child)));
      return parts.reduce((total, part) => total + part, 0);
    },
    stop: async () => {
      await Promise.all(processes.map(({ child }) => end(child)));
    },
  };
}

async function alone(server: ServerName, config: PeerConfig): Promise<ServerProcess[]> {
  return [await start(server === 'in-process' ? 'gateway' : server, config)];
}

/** Every subgraph as a server of its own, and the gateway last. */
async function apart(config: PeerConfig): Promise<ServerProcess[]> {
  const subgraphs = await Promise.all(
    SUBGRAPHS.map((subgraph) => start('subgraph', { ...config, subgraph })),
  );
  const remotes = Object.fromEntries(
    SUBGRAPHS.map((name, index) => [name, `${subgraphs[index]?.url ?? ''}/graphql`]),
  );
  return [...subgraphs, await start('gateway', { ...config, remotes })];
}

async function start(program: string, config: PeerConfig): Promise<ServerProcess> {
  const child = fork(fileURLToPath(new URL(`./${program}.main.ts`, import.meta.url)), [], {
    execArgv: [...execArgv(program), '--import', '@swc-node/register/esm-register'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      [CONFIG_VARIABLE]: JSON.stringify(config),
    },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`${program} ended with ${String(code)} before it served`);
  });
  const [serving] = (await Promise.race([once(child, 'message'), ended])) as [Serving];
  ended.catch(() => undefined); // from here on its end is ours
  return { child, url: `http://127.0.0.1:${serving.port}` };
}

/** `BENCH_PROF=gateway` writes a CPU profile of that program when it ends. */
function execArgv(program: string): string[] {
  return process.env['BENCH_PROF'] === program ? ['--cpu-prof', '--cpu-prof-dir=bench/.cache'] : [];
}

async function cpuOf(child: ChildProcess): Promise<number> {
  child.send('cpu');
  const [answer] = (await once(child, 'message')) as [CpuAnswer];
  return answer.cpuMs;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = once(child, 'exit');
  child.disconnect(); // it leaves by itself then, and writes its profile if it has one
  await gone;
}
