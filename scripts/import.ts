import { runImport } from '../subgraphs/enterprises/src/import/cli/cli.command.ts';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { clockOf } from '../subgraphs/shared/src/time/clock.ts';

// `npm run import -- enterprises FILE --authority ID [--report FILE] [--sheet NAME]`
process.exitCode = await runImport(process.argv.slice(2), {
  // npm changes into the project; paths are meant from where the clerk stands
  folder: process.env['INIT_CWD'] ?? process.cwd(),
  clock: clockOf(Date.now),
  out: (line) => console.log(line),
  err: process.stderr,
  openDatabases: () => openProjectDatabase(process.env),
});
