import 'reflect-metadata';
import { mainProgram } from '@chengan/shared/graph/main-program';
import { createDirectory, ENTITIES, MIGRATIONS, SCHEMA } from './subgraph.ts';

await mainProgram(
  { name: SCHEMA, migrations: MIGRATIONS, entities: ENTITIES, create: createDirectory },
  process.env,
  Date.now,
);
