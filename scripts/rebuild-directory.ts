import { unauthenticated } from '../subgraphs/shared/src/identity/token.ts';
import 'reflect-metadata';
import { readTopology } from '../gateway/src/environment.ts';
import { SCHEMA as IDENTITY } from '../gateway/src/identity/database/migrations.ts';
import { emptyDirectory } from '../subgraphs/directory/src/search/search-document.store.ts';
import { createDirectory, ENTITIES, MIGRATIONS, SCHEMA } from '../subgraphs/directory/src/subgraph.ts';
import { openDatabase, type Orm } from '../subgraphs/shared/src/database/database.ts';
import { systemFork } from '../subgraphs/shared/src/database/session.ts';
import { migrate } from '../subgraphs/shared/src/database/migrate.ts';
import type { JournalSource } from '../subgraphs/shared/src/journal/entry.ts';
import { localJournal } from '../subgraphs/shared/src/journal/journal.ts';
import { remoteJournal } from '../subgraphs/shared/src/journal/remote.ts';
import { createLog } from '../subgraphs/shared/src/log/log.ts';
import { openProjectDatabase } from '../subgraphs/shared/src/postgres/project-database.ts';
import { clockOf } from '../subgraphs/shared/src/time/clock.ts';

/**
 * `npm run directory:rebuild`: empties the read model and fills it again from the beginning of the journals, on the
 * database and topology that the environment names. A hub that runs meanwhile helps: its followers and this one take
 * turns. Also makes the schema where it was dropped.
 */
const database = await openProjectDatabase(process.env);
const opened: Orm[] = [];
try {
  const env = readTopology({
    ...process.env,
    DATABASE_URL: database.ownerUrl,
    DATABASE_APP_URL: database.appUrl,
  });
  const started = Date.now();
  const open = async (schema: string, url: string | undefined) => {
    const orm = await openDatabase({
      schema,
      entities: schema === SCHEMA ? ENTITIES : [],
      url: url ?? database.appUrl,
    });
    opened.push(orm);
    return orm;
  };
  const source = async (
    name: string,
    url: string | undefined,
    own: string | undefined,
  ): Promise<JournalSource> =>
    url ? remoteJournal(name, url, env.JOURNAL_SECRET ?? '') : localJournal(name, await open(name, own));
  const sources = {
    agencies: await source('agencies', env.AGENCIES_URL, env.AGENCIES_DATABASE_URL),
    enterprises: await source('enterprises', env.ENTERPRISES_URL, env.ENTERPRISES_DATABASE_URL),
    enforcement: await source('enforcement', env.ENFORCEMENT_URL, env.ENFORCEMENT_DATABASE_URL),
    // the hub's own, always in its database: without it the audit would lack who was given which post
    identity: await source(IDENTITY, undefined, undefined),
  };
  const own = env.DIRECTORY_DATABASE_URL;
  await migrate({
    schema: SCHEMA,
    ownerUrl: own ?? database.ownerUrl,
    appUrl: own ?? database.appUrl,
    migrations: MIGRATIONS,
  });
  const orm = await open(SCHEMA, own);
  const directory = await createDirectory({
    orm,
    clock: clockOf(Date.now),
    authenticate: unauthenticated,
    log: createLog(env.LOG_LEVEL),
  });
  await systemFork(orm, 'rebuild').transactional((em) => emptyDirectory(em));
  const entries = await directory.catchUp(sources);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `检索库已重建：读入 ${entries} 条日志，用时 ${seconds} 秒 / the directory is rebuilt: ${entries} entries in ${seconds} s`,
  );
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const hint = /does not exist/.test(message)
    ? '（枢纽是否已在此库启动过？/ has the hub been started on it?）'
    : '';
  console.error(`检索库未能重建 / could not rebuild: ${message}${hint}`);
  process.exitCode = 1;
} finally {
  await Promise.all(opened.map((orm) => orm.close()));
  await database.stop?.();
}
