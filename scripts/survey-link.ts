import { runSurveyLink } from '../subgraphs/agencies/src/satisfaction/survey-link-cli.command.ts';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { clockOf } from '../subgraphs/shared/src/time/clock.ts';

// `npm run survey-link -- --application ID --addressee CODE`: for whom is asked and has no account
process.exitCode = await runSurveyLink(process.argv.slice(2), {
  clock: clockOf(Date.now),
  siteOrigin: process.env['SITE_ORIGIN'] || undefined,
  openDatabases: () => openProjectDatabase(process.env),
  out: (line) => console.log(line),
  err: (line) => console.error(line),
});
