import 'reflect-metadata';
import { mainProgram } from '@chengan/shared/graph/main-program';
import { createEnterprises, ENTITIES, MIGRATIONS, SCHEMA } from './subgraph.ts';

await mainProgram(
  { name: SCHEMA, migrations: MIGRATIONS, entities: ENTITIES, create: createEnterprises },
  process.env,
  Date.now,
);
