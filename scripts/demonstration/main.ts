import 'reflect-metadata';
import { pino } from 'pino';
import { SUBGRAPHS } from '../../gateway/src/subgraphs.ts';
import { openDatabase } from '../../subgraphs/shared/src/database/database.ts';
import { migrate } from '../../subgraphs/shared/src/database/migrate.ts';
import type { Subgraph } from '../../subgraphs/shared/src/graph/subgraph.ts';
import { clockOf } from '../../subgraphs/shared/src/time/clock.ts';
import { day } from '../../subgraphs/shared/src/time/day.ts';
import { loadDemonstration } from './load.ts';

/** Part of `npm start`: migrates and loads the demonstration where it is not there yet; tells its parent line by line. */
const { DATABASE_URL: ownerUrl = '', DATABASE_APP_URL: appUrl = ownerUrl, DEMONSTRATION_DAY } = process.env;
const clock = clockOf(Date.now);
const log = pino({ level: 'warn' });
const subgraphs: Record<string, Subgraph> = {};
for (const { name, migrations, entities, create } of SUBGRAPHS) {
  await migrate({ schema: name, ownerUrl, appUrl, migrations });
  const orm = await openDatabase({ schema: name, entities, url: appUrl });
  subgraphs[name] = await create({ orm, clock, authenticate: async () => undefined, log });
}
await loadDemonstration({
  subgraphs,
  anchor: DEMONSTRATION_DAY ? day(DEMONSTRATION_DAY) : clock.today(),
  log: (line) => process.send?.(`  ${line}`),
});
for (const subgraph of Object.values(subgraphs)) await subgraph.deps.orm.close();
process.disconnect?.();
