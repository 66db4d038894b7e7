import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate, type MigrateConfig } from '../database/migrate.ts';

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  drop(): Promise<void>;
}

/** A new, empty database on the run's PostgreSQL. */
export async function createTestDatabase(): Promise<TestDatabase> {
  return createDatabase('template1');
}

/**
 * A new database with these schemas, and no rows: a copy of one that the first who asks migrates, and that the run keeps.
 * In one run a schema's migrations are known by their labels.
 */
export async function createMigratedDatabase(
  schemas: readonly Pick<MigrateConfig, 'schema' | 'migrations'>[],
): Promise<TestDatabase> {
  const labels = schemas.flatMap(({ schema, migrations }) => [
    schema,
    ...migrations.map(({ label }) => label),
  ]);
  const template = `template_${createHash('sha256').update(labels.join('\n')).digest('hex').slice(0, 12)}`;
  await withClient(inject('postgres').ownerUrl, async (client) => {
    // several test files at once: one migrates, the others wait for it
    await client.query(`select pg_advisory_lock(hashtext('${template}'))`);
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount) return;
    const made = `${template}_made`;
    await client.query(`drop database if exists ${made}`);
    await client.query(`create database ${made}`);
    for (const { schema, migrations } of schemas) await migrate({ schema, migrations, ...urlsOf(made) });
    await client.query(`alter database ${made} rename to ${template}`); // last: a half-made one is no template
  });
  return createDatabase(template);
}

async function createDatabase(template: string): Promise<TestDatabase> {
  const { ownerUrl } = inject('postgres');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(ownerUrl, (client) => client.query(`create database ${name} template ${template}`));
  return {
    ...urlsOf(name),
    // Not by force: the owner may not end the application's sessions. Without it the server waits for those that are
    // just closing.
    drop: async () => {
      await withClient(ownerUrl, (client) => client.query(`drop database if exists ${name}`));
    },
  };
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function urlsOf(name: string): Pick<TestDatabase, 'ownerUrl' | 'appUrl'> {
  const { ownerUrl, appUrl } = inject('postgres');
  return { ownerUrl: withDatabase(ownerUrl, name), appUrl: withDatabase(appUrl, name) };
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.toString();
}
