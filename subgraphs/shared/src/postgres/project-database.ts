import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';

export interface ProjectDatabase {
  /** Owns the schemas and runs migrations. */
  readonly ownerUrl: string;
  /** The application's account; the owner's where no other is configured (the role taken on connecting is the same). */
  readonly appUrl: string;
  /**
   * Present for the embedded server. Stops it, unless somebody else is connected by then: an import must not take the
   * database away from the hub. A server that a killed start left behind is stopped like one's own.
   */
  readonly stop?: () => Promise<void>;
}

export interface ProjectDatabaseEnvironment {
  readonly DATABASE_URL?: string | undefined;
  readonly DATABASE_APP_URL?: string | undefined;
}

/** Where the embedded cluster of this project is kept; git-ignored. */
const PROJECT_CLUSTER = fileURLToPath(new URL('../../../../.data/postgres', import.meta.url));

/**
 * The database of the project, the same for `npm start` and every command: the server that `DATABASE_URL` names, else
 * the embedded one in the project's `.data/postgres`, started when it is not running. `home` is for tests.
 */
export async function openProjectDatabase(
  env: ProjectDatabaseEnvironment,
  home: string = PROJECT_CLUSTER,
): Promise<ProjectDatabase> {
  if (env.DATABASE_URL)
    return { ownerUrl: env.DATABASE_URL, appUrl: env.DATABASE_APP_URL || env.DATABASE_URL };
  const server = await startEmbedded({ home, database: 'chengan' });
  return { ownerUrl: server.ownerUrl, appUrl: server.appUrl, stop: () => stopUnlessUsed(server) };
}

async function stopUnlessUsed(server: EmbeddedPostgres): Promise<void> {
  if (!(await isUsed(server.ownerUrl))) await server.stop();
}

async function isUsed(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const others = await client.query(
      'select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and usename is not null limit 1',
    );
    return others.rows.length > 0;
  } finally {
    await client.end();
  }
}
