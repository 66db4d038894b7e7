import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { applicationRole, openOwner } from './database.ts';

/** A migration with the name under which the database remembers it. */
export type MigrationClass = (new (...args: ConstructorParameters<typeof Migration>) => Migration) & {
  readonly label: string;
};

/** A migration of plain SQL statements. `label` never changes once released. */
export function sqlMigration(label: string, statements: readonly string[]): MigrationClass {
  return class extends Migration {
    static readonly label = label;
    override up(): void {
      for (const statement of statements) this.addSql(statement);
    }
  };
}

export interface MigrateConfig {
  readonly schema: string;
  readonly ownerUrl: string;
  /** The URL that the application will use; its account is allowed to take the application role. */
  readonly appUrl: string;
  readonly migrations: readonly MigrationClass[];
}

/** Creates the schema and its application role where missing and runs what is pending. Returns the names that ran. */
export async function migrate(config: MigrateConfig): Promise<string[]> {
  await prepare(config);
  const orm = await openOwner(config.schema, config.ownerUrl, config.migrations);
  try {
    const ran = await orm.migrator.up();
    await grant(config);
    return ran.map((one) => one.name);
  } finally {
    await orm.close();
  }
}

async function prepare({ schema, ownerUrl, appUrl }: MigrateConfig): Promise<void> {
  const role = applicationRole(schema);
  await asOwner(ownerUrl, [
    // several subgraphs may migrate at once, and roles belong to the whole server
    `select pg_advisory_lock(hashtext('chengan-roles'))`,
    `do $$ begin if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if; end $$`,
    `do $$ begin if not pg_has_role(session_user, '${role}', 'set') then grant ${role} to session_user; end if; end $$`,
    `do $$ begin if not pg_has_role('${userOf(appUrl)}', '${role}', 'set') then grant ${role} to ${quoted(userOf(appUrl))} with inherit false, set true; end if; end $$`,
    `select pg_advisory_unlock(hashtext('chengan-roles'))`,
    `create schema if not exists ${schema}`,
  ]);
}

/** Rows may be read and written; tables that must not be rewritten take rights back in their own migration. */
async function grant({ schema, ownerUrl }: MigrateConfig): Promise<void> {
  await asOwner(ownerUrl, [`grant usage on schema ${schema} to ${applicationRole(schema)}`]);
}

async function asOwner(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function userOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

/** Lets the application read and change rows of `tables`. Deletion is granted only where a table's migration says so. */
export function allowRows(
  schema: string,
  tables: readonly string[],
  rights = 'select, insert, update',
): string[] {
  return tables.map((table) => `grant ${rights} on ${schema}.${table} to ${applicationRole(schema)}`);
}
