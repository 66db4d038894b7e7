import 'reflect-metadata';
import { mainProgram } from '@chengan/shared/graph/main-program';
import { createEnforcement, ENTITIES, MIGRATIONS, SCHEMA } from './subgraph.ts';

await mainProgram(
  { name: SCHEMA, migrations: MIGRATIONS, entities: ENTITIES, create: createEnforcement },
  process.env,
  Date.now,
);
