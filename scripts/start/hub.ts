import 'reflect-metadata';
import { hubProgram } from '../../gateway/src/hub-program.ts';
import { clockOf } from '../../subgraphs/shared/src/time/clock.ts';
import { day } from '../../subgraphs/shared/src/time/day.ts';
import { loadDemonstration } from '../demonstration/load.ts';

/**
 * The hub with its demonstration: the same program as `gateway/src/main.ts`, which loads the demonstration before it
 * serves, where it is not there yet, and tells its parent line by line.
 */
const { DEMONSTRATION_DAY } = process.env;
await hubProgram(process.env, Date.now, async ({ subgraphs }) => {
  await loadDemonstration({
    subgraphs,
    anchor: DEMONSTRATION_DAY ? day(DEMONSTRATION_DAY) : clockOf(Date.now).today(),
    log: (line) => process.send?.(`  ${line}`),
  });
  process.send?.('演示数据已就绪 / the demonstration data is ready');
});
