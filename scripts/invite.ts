import { runInvite } from '../gateway/src/identity/invitation/invite-cli.command.ts';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { clockOf } from '../subgraphs/shared/src/time/clock.ts';

// `npm run invite -- --authority ID --role administrator --email ADDRESS`: the first administrator of an authority
process.exitCode = await runInvite(process.argv.slice(2), {
  clock: clockOf(Date.now),
  siteOrigin: process.env['SITE_ORIGIN'] || undefined,
  openDatabases: () => openProjectDatabase(process.env),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
