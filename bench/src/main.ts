import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';
import { sizeOf } from './data/size.ts';
import { openBenchDatabase } from './database/bench-database.ts';
import { resultsPage } from './report/results.ts';
import { runBench } from './run.ts';

/** `npm run bench`: see the usage in arguments.ts. */
const say = (line: string) => console.log(line);

const asked = readArguments(process.argv.slice(2), fileURLToPath(new URL('../RESULTS.md', import.meta.url)));
const size = sizeOf(asked.scale);
const database = await openBenchDatabase(size, say);
try {
  const { rounds, seconds, warmUpSeconds, connections } = asked;
  const today = new Date().toISOString().slice(0, 10);
  const results = await runBench(
    { ...database, size },
    { rounds, seconds, warmUpSeconds, connections },
    today,
    say,
  );
  const page = resultsPage(results);
  if (asked.out === undefined) say(page);
  else writeFileSync(asked.out, page);
  say(asked.out === undefined ? 'done' : `done; see ${asked.out}`);
} finally {
  await database.stop();
}
