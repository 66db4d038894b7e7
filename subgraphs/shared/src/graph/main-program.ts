import type { EnvironmentSource } from '../environment/parse.ts';
import { runSubgraph, type SubgraphProgram } from './run-subgraph.ts';

/** The body of a subgraph's `main.ts`: runs it, ends it on SIGINT and SIGTERM, and says in one line why it cannot run. */
export async function mainProgram(
  program: SubgraphProgram,
  source: EnvironmentSource,
  now: () => number,
): Promise<void> {
  try {
    const stop = await runSubgraph(program, source, now);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)));
    }
  } catch (error) {
    console.error(`${program.name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
