import type { AnyEntity, EntityClass, EntitySchema } from '@mikro-orm/core';
import { Migrator } from '@mikro-orm/migrations';
import { type EntityManager, MikroORM, type Options } from '@mikro-orm/postgresql';
import type { MigrationClass } from './migrate.ts';

export type Orm = MikroORM;
export type Em = EntityManager;
export type Entities = readonly (EntityClass<AnyEntity> | EntitySchema)[];

export interface DatabaseConfig {
  /** The PostgreSQL schema that the subgraph owns, named as the subgraph. */
  readonly schema: string;
  readonly entities: Entities;
  readonly url: string;
  readonly poolSize?: number;
  /** How long one statement may take, in milliseconds; 0: without limit. What the hub does by itself has none. */
  readonly statementTimeoutMs?: number;
  readonly debug?: (statement: string) => void;
}

const STATEMENT_TIMEOUT_MS = 10_000;

/** The role that the application takes in a schema: may read and write rows there, owns nothing. */
export function applicationRole(schema: string): string {
  return `${schema}_app`;
}

/**
 * Opens a pool whose every connection takes the schema's application role and search path on connecting, whatever
 * account is in the URL, so that even an owner's URL does not give the application an owner's rights.
 */
export async function openDatabase(config: DatabaseConfig): Promise<Orm> {
  return MikroORM.init({
    ...common(config.entities),
    clientUrl: config.url,
    schema: config.schema,
    // Without a name of its own, a query of this pool made inside a transaction of another schema's pool (as a
    // follower does when it reads its source) would silently run in that other transaction.
    contextName: config.schema,
    pool: { min: 0, max: config.poolSize ?? 10 },
    driverOptions: {
      // prepared are only reads by key (read.ts), whose one plan is right for all values; without this PostgreSQL would
      // weigh "a few codes" against "one code" and plan them anew each time
      options: `-c role=${applicationRole(config.schema)} -c search_path=${config.schema} -c plan_cache_mode=force_generic_plan -c statement_timeout=${config.statementTimeoutMs ?? STATEMENT_TIMEOUT_MS}`,
    },
    ...(config.debug ? { debug: ['query'], logger: config.debug, colors: false } : {}),
  });
}

/** Opens the owner's connection for migrations. Not for serving requests. */
export async function openOwner(
  schema: string,
  url: string,
  migrations: readonly MigrationClass[],
): Promise<Orm> {
  return MikroORM.init({
    ...common([]),
    clientUrl: url,
    schema,
    pool: { min: 0, max: 1 },
    driverOptions: { options: `-c search_path=${schema}` },
    extensions: [Migrator],
    migrations: {
      tableName: `${schema}.migration`,
      transactional: true,
      snapshot: false,
      migrationsList: migrations.map((migration) => ({ name: migration.label, class: migration })),
    },
  });
}

function common(entities: Entities): Options {
  return {
    entities: [...entities],
    forceUtcTimezone: true,
    discovery: { warnWhenNoEntities: false },
    logger: () => undefined,
  };
}
