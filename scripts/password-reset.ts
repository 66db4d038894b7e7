import { runPasswordReset } from '../gateway/src/identity/password-reset/reset-cli.command.ts';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { clockOf } from '../subgraphs/shared/src/time/clock.ts';

// `npm run password-reset -- --email ADDRESS`: for whom nobody in the hub may make a link
process.exitCode = await runPasswordReset(process.argv.slice(2), {
  clock: clockOf(Date.now),
  siteOrigin: process.env['SITE_ORIGIN'] || undefined,
  openDatabases: () => openProjectDatabase(process.env),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
