import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { ROOT, run, untilAnswers } from '../start/child.ts';
import { type Keys, keysEnvironment } from '../start/keys.ts';
import type { Database } from './installation.ts';

/** A program that was started. */
export interface Program {
  readonly child: ChildProcess;
  /** Until it answers; rejects when it does not. */
  readonly up: Promise<void>;
}

export interface HubToStart {
  /** The whole demonstration hub, or the bare one with subgraphs elsewhere. */
  readonly entry: 'scripts/start/hub.ts' | 'gateway/src/main.ts';
  readonly database: Database;
  readonly keys: Keys;
  readonly port: number;
  readonly siteUrl: string;
  readonly env: Readonly<Record<string, string>>;
}

/** The hub as a process of its own. It answers when the demonstration is loaded. */
export function startHub({ entry, database, keys, port, siteUrl, env }: HubToStart): Program {
  const child = run(entry, ROOT, {
    ...databaseEnvironment(database),
    ...keysEnvironment(keys),
    HUB_MODE: 'demonstration',
    HUB_PORT: String(port),
    SITE_ORIGIN: siteUrl,
    LOG_LEVEL: 'warn',
    ...env,
  });
  return { child, up: untilAnswers(child, `http://127.0.0.1:${port}/health`, 120) };
}

/** The built site as a process of its own, asking that hub. */
export function startSite(siteUrl: string, graphUrl: string): Program {
  const child = run('main.ts', join(ROOT, 'site'), {
    NODE_ENV: 'production',
    PORT: new URL(siteUrl).port,
    HUB_URL: graphUrl,
    HUB_DEMONSTRATION: '1',
    SITE_ORIGIN: siteUrl,
  });
  return { child, up: untilAnswers(child, siteUrl) };
}

/** One subgraph as a process of its own. */
export function startSubgraph(
  name: string,
  { database, port, env }: Pick<HubToStart, 'database' | 'port' | 'env'>,
): Program {
  const child = run(`subgraphs/${name}/src/main.ts`, ROOT, {
    ...databaseEnvironment(database),
    HUB_MODE: 'demonstration',
    PORT: String(port),
    LOG_LEVEL: 'fatal', // until all are up, each would say that it cannot follow the others
    ...env,
  });
  return { child, up: untilAnswers(child, `http://127.0.0.1:${port}/health`) };
}

/** The address of the graph at a port of this machine. */
export function graphAt(port: number): string {
  return `http://127.0.0.1:${port}/graphql`;
}

function databaseEnvironment({ ownerUrl, appUrl }: Database): Record<string, string> {
  return { DATABASE_URL: ownerUrl, DATABASE_APP_URL: appUrl };
}

/** A port of the loopback address that nobody listens on now. */
export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
