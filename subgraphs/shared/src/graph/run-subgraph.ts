import { type Entities, openDatabase } from '../database/database.ts';
import { migrate, type MigrationClass } from '../database/migrate.ts';
import type { EnvironmentSource } from '../environment/parse.ts';
import { readSubgraphEnvironment } from '../environment/subgraph-environment.ts';
import { authenticator } from '../identity/token.ts';
import { remoteJournal } from '../journal/remote.ts';
import { createLog } from '../log/log.ts';
import { personHash } from '../person-hash/person-hash.ts';
import { clockOf } from '../time/clock.ts';
import { serveSubgraph } from './serve.ts';
import type { Subgraph, SubgraphDeps } from './subgraph.ts';

/** What the entry point of a subgraph hands in. */
export interface SubgraphProgram {
  readonly name: string;
  readonly migrations: readonly MigrationClass[];
  readonly entities: Entities;
  readonly create: (deps: SubgraphDeps) => Promise<Subgraph>;
  /** Takes identity numbers, and so needs PERSON_HASH_KEY. */
  readonly takesIdentityNumbers?: boolean;
}

/**
 * Runs a subgraph as its own server until it is told to end: migrates, serves, follows the journals whose URLs are
 * given. Returns the way to stop. Rejects with one clear line for a bad environment or a port that is taken.
 */
export async function runSubgraph(
  program: SubgraphProgram,
  source: EnvironmentSource,
  now: () => number,
): Promise<() => Promise<void>> {
  const env = readSubgraphEnvironment(source, program.takesIdentityNumbers);
  const log = createLog(env.LOG_LEVEL).child({ subgraph: program.name });
  const appUrl = env.DATABASE_APP_URL ?? env.DATABASE_URL;
  await migrate({ schema: program.name, ownerUrl: env.DATABASE_URL, appUrl, migrations: program.migrations });
  const orm = await openDatabase({ schema: program.name, entities: program.entities, url: appUrl });
  const authenticate = authenticator(
    env.TOKEN_KEYS_URL === undefined ? undefined : new URL(env.TOKEN_KEYS_URL),
  );
  const subgraph = await program.create({
    orm,
    clock: clockOf(now),
    authenticate,
    log,
    demonstration: env.HUB_MODE === 'demonstration',
    ...(env.PERSON_HASH_KEY === undefined ? {} : { personHash: personHash(env.PERSON_HASH_KEY) }),
  });
  const urls = {
    agencies: env.AGENCIES_URL,
    enterprises: env.ENTERPRISES_URL,
    enforcement: env.ENFORCEMENT_URL,
    identity: env.IDENTITY_URL,
  };
  const sources = Object.fromEntries(
    Object.entries(urls).flatMap(([name, url]) =>
      url ? [[name, remoteJournal(name, url, env.JOURNAL_SECRET)]] : [],
    ),
  );
  const server = await serveSubgraph(subgraph, {
    port: env.PORT,
    host: env.HOST,
    journalSecret: env.JOURNAL_SECRET,
    introspection: env.HUB_MODE !== 'production',
  }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new Error(`port ${env.PORT} is in use; set PORT to another`) : error;
  });
  const stopFollowing = subgraph.follow(sources);
  log.info({ port: env.PORT }, 'the subgraph is up');
  return async () => {
    await stopFollowing();
    await server.stop();
    await orm.close();
  };
}
