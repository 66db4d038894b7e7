import type { EnvironmentSource } from '@chengan/shared/environment/parse';
import type { Hub } from './hub.ts';
import { runHub } from './run-hub.ts';

/** The body of a program that is the hub: ends it on SIGINT and SIGTERM, and says in one line why it cannot run. */
export async function hubProgram(
  source: EnvironmentSource,
  now: () => number,
  beforeServing?: (hub: Hub) => Promise<void>,
): Promise<void> {
  try {
    const stop = await runHub(source, now, beforeServing);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().finally(() => process.exit(0)));
    }
  } catch (error) {
    console.error(`hub: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
