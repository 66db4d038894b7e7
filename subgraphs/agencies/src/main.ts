import 'reflect-metadata';
import { mainProgram } from '@chengan/shared/graph/main-program';
import { createAgencies, ENTITIES, MIGRATIONS, SCHEMA } from './subgraph.ts';

await mainProgram(
  {
    name: SCHEMA,
    migrations: MIGRATIONS,
    entities: ENTITIES,
    create: createAgencies,
    takesIdentityNumbers: true,
  },
  process.env,
  Date.now,
);
