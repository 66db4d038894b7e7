import { type Em, type Orm, openDatabase } from '@chengan/shared/database/database';
import { migrate } from '@chengan/shared/database/migrate';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { localJournal } from '@chengan/shared/journal/journal';
import { createTestDatabase } from '@chengan/shared/testing/test-database';
import { ENTITIES } from '../database/entities.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { SCHEMA } from '../database/schema.ts';
import { rememberSubjects } from '../subject/known-subject.store.ts';
import { SUBJECTS } from './people.fixture.ts';

export interface TestEnforcement {
  readonly orm: Orm;
  readonly ownerUrl: string;
  /** Statements since the last `statements.length = 0`. */
  readonly statements: string[];
  em(): Em;
  /** Every entry of the journal. */
  journal(): Promise<JournalEntry[]>;
  close(): Promise<void>;
}

/** A migrated database of its own with the invented subjects in it. */
export async function testEnforcement(): Promise<TestEnforcement> {
  const database = await createTestDatabase();
  await migrate({ schema: SCHEMA, ...database, migrations: MIGRATIONS });
  const statements: string[] = [];
  const orm = await openDatabase({
    schema: SCHEMA,
    entities: ENTITIES,
    url: database.appUrl,
    debug: (one) => statements.push(one),
  });
  await rememberSubjects(orm.em.fork(), SUBJECTS);
  return {
    orm,
    ownerUrl: database.ownerUrl,
    statements,
    em: () => orm.em.fork(),
    journal: () => localJournal(SCHEMA, orm).read(0, 100_000),
    close: async () => {
      await orm.close();
      await database.drop();
    },
  };
}
