import * as agencies from '@chengan/agencies/subgraph';
import * as directory from '@chengan/directory/subgraph';
import * as enforcement from '@chengan/enforcement/subgraph';
import * as enterprises from '@chengan/enterprises/subgraph';
import type { Entities } from '@chengan/shared/database/database';
import type { MigrationClass } from '@chengan/shared/database/migrate';
import type { Subgraph, SubgraphDeps } from '@chengan/shared/graph/subgraph';

export const SUBGRAPH_NAMES = ['agencies', 'enterprises', 'enforcement', 'directory'] as const;
export type SubgraphName = (typeof SUBGRAPH_NAMES)[number];

/** What the gateway knows of a subgraph: how to make its tables and how to make it. */
export interface SubgraphModule {
  readonly name: SubgraphName;
  readonly migrations: readonly MigrationClass[];
  readonly entities: Entities;
  readonly create: (deps: SubgraphDeps) => Promise<Subgraph>;
}

export const SUBGRAPHS: readonly SubgraphModule[] = [
  {
    name: 'agencies',
    migrations: agencies.MIGRATIONS,
    entities: agencies.ENTITIES,
    create: agencies.createAgencies,
  },
  {
    name: 'enterprises',
    migrations: enterprises.MIGRATIONS,
    entities: enterprises.ENTITIES,
    create: enterprises.createEnterprises,
  },
  {
    name: 'enforcement',
    migrations: enforcement.MIGRATIONS,
    entities: enforcement.ENTITIES,
    create: enforcement.createEnforcement,
  },
  {
    name: 'directory',
    migrations: directory.MIGRATIONS,
    entities: directory.ENTITIES,
    create: directory.createDirectory,
  },
];
