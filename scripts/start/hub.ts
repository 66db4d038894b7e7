import 'reflect-metadata';
import { hubProgram } from '../../gateway/src/hub-program.ts';
import { clockOf } from '../../subgraphs/shared/src/time/clock.ts';
import { loadAccounts } from '../demonstration/accounts/load.ts';
import { loadDemonstration } from '../demonstration/load.ts';
import { demonstrationEnvironment } from './demonstration-environment.ts';

/**
 * The hub with its demonstration: the same program as `gateway/src/main.ts`, which loads the demonstration before it
 * serves, where it is not there yet, and tells its parent line by line.
 */
const env = demonstrationEnvironment(process.env);
const clock = clockOf(Date.now);
const log = (line: string): void => void process.send?.(line);
await hubProgram(process.env, Date.now, async ({ subgraphs }) => {
  const world = await loadDemonstration({
    subgraphs,
    anchor: env.anchor ?? clock.today(),
    log: (line) => log(`  ${line}`),
  });
  log('演示数据已就绪 / the demonstration data is ready');
  await loadAccounts({ world, clock, log, ...env });
});
