import * as agencies from '@chengan/agencies/database/row-security.ddl';
import * as directory from '@chengan/directory/database/row-security.ddl';
import * as enforcement from '@chengan/enforcement/database/row-security.ddl';
import * as enterprises from '@chengan/enterprises/database/row-security.ddl';
import { openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import { createTestDatabase, type TestDatabase } from '@chengan/shared/testing/test-database';
import { wallsOf } from '@chengan/shared/testing/row-security';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityMigrations, SCHEMA as IDENTITY } from './identity/database/migrations.ts';
import { SUBGRAPHS } from './subgraphs.ts';

/** In every schema. */
const EVERYWHERE = {
  journal_head: 'how many entries there are',
  journal_cursor: 'how far the journals of others have been followed',
  migration: 'for the owner; the application has no right to it',
};
/** What everybody may read as a whole, each table with the reason. A new table is closed by a policy, or comes here. */
const PUBLIC = {
  agencies: agencies.PUBLIC_TABLES,
  directory: directory.PUBLIC_TABLES,
  enforcement: enforcement.PUBLIC_TABLES,
  enterprises: enterprises.PUBLIC_TABLES,
};

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  for (const { name, migrations } of SUBGRAPHS) await migrate({ schema: name, ...database, migrations });
  await migrate({ schema: IDENTITY, ...database, migrations: identityMigrations });
});
afterAll(() => database.drop());

describe.each(SUBGRAPHS)('the schema $name', ({ name, entities }) => {
  test('closes every table by row-level security that binds the owner too, or says why it is public', async () => {
    const { open, forced } = await wallsOf(database.ownerUrl, name);
    expect([...open].sort()).toEqual([...Object.keys(EVERYWHERE), ...Object.keys(PUBLIC[name])].sort());
    expect(forced).toContain('journal');
  });

  test('is not owned by the application, whose role is neither superuser nor exempt', async () => {
    const { ownedByApplication, applicationIsExempt } = await wallsOf(database.ownerUrl, name);
    expect({ ownedByApplication, applicationIsExempt }).toEqual({
      ownedByApplication: [],
      applicationIsExempt: false,
    });
  });

  test.each(['ownerUrl', 'appUrl'] as const)(
    'is entered in that role, whatever account is in %s',
    async (url) => {
      const orm = await openDatabase({ schema: name, entities, url: database[url] });
      const [row] = await orm.em
        .fork()
        .execute<{ role: string; entries: number }[]>(
          'select current_user as role, (select count(*)::int from journal) as entries',
        );
      expect(row).toEqual({ role: `${name}_app`, entries: 0 });
      await expect(
        orm.em.fork().execute(`alter table ${name}.journal disable row level security`),
      ).rejects.toThrow(/must be owner/);
      await orm.close();
    },
  );
});

describe('the schema identity, which no graph reads', () => {
  test('is not owned by its service, and what happened is closed to it but through the journal', async () => {
    const { forced, ownedByApplication, applicationIsExempt } = await wallsOf(database.ownerUrl, IDENTITY);
    expect(forced).toContain('journal');
    expect({ ownedByApplication, applicationIsExempt }).toEqual({
      ownedByApplication: [],
      applicationIsExempt: false,
    });
  });

  test.each(SUBGRAPHS)('is closed to the application of $name', async ({ name, entities }) => {
    const orm = await openDatabase({ schema: name, entities, url: database.appUrl });
    await expect(orm.em.fork().execute('select * from identity.person')).rejects.toThrow(/permission denied/);
    await orm.close();
  });
});
