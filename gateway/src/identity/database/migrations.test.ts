import { migrate } from '@chengan/shared/database/migrate';
import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { getMigrations } from 'better-auth/db/migration';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { betterAuthOptions } from '../options.ts';
import { identityMigrations, SCHEMA } from './migrations.ts';

let database: TestDatabase;
let pool: pg.Pool;
const said: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate({ schema: SCHEMA, ...database, migrations: identityMigrations });
  pool = new pg.Pool({
    connectionString: database.appUrl,
    options: '-c role=identity_app -c search_path=identity',
  });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const missing = async () => {
  const options = betterAuthOptions({
    pool,
    secret: 'only-for-looking-at-the-schema-0123456789',
    siteOrigin: 'http://localhost:3000',
    log: (level, message) => void said.push(`${level}: ${message}`),
    plugins: [],
  });
  const { compileMigrations } = await getMigrations(options);
  return (await compileMigrations()).trim();
};

test('better-auth finds nothing missing in the schema, and nothing of another type', async () => {
  expect(await missing()).toMatch(/^;?$/);
  expect(said).toEqual([]);
});

test('a column that better-auth needs and that is not there would be found', async () => {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query('alter table identity.second_factor drop column "lockedUntil"');
  await owner.end();
  expect(await missing()).toContain('"lockedUntil"');
});
