import { createMigratedDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { SUBGRAPHS } from '../subgraphs.ts';

/** A new database with the schemas of all subgraphs, and no rows. */
export function migratedHubDatabase(): Promise<TestDatabase> {
  return createMigratedDatabase(SUBGRAPHS.map(({ name, migrations }) => ({ schema: name, migrations })));
}
