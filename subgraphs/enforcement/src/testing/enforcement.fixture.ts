import { systemFork } from '@chengan/shared/database/session';
import { checkDigitOf } from '@chengan/shared/credit-code/credit-code';
import { type Em, type Orm, openDatabase } from '@chengan/shared/database/database';
import type { JournalEntry } from '@chengan/shared/journal/entry';
import { localJournal } from '@chengan/shared/journal/journal';
import { createMigratedDatabase } from '@chengan/shared/testing/test-database';
import { ENTITIES } from '../database/entities.ts';
import { MIGRATIONS } from '../database/migrations.ts';
import { SCHEMA } from '../database/schema.ts';
import { type KnownSubject, rememberSubjects } from '../subject/known-subject.store.ts';
import { SUBJECTS } from './people.fixture.ts';

export interface TestEnforcement {
  readonly orm: Orm;
  readonly ownerUrl: string;
  /** Statements since the last `statements.length = 0`. */
  readonly statements: string[];
  em(): Em;
  /** Registers one more invented agency. */
  newAgency(): Promise<KnownSubject & { readonly kind: 'AGENCY' }>;
  /** Every entry of the journal. */
  journal(): Promise<JournalEntry[]>;
  close(): Promise<void>;
}

/** A migrated database of its own with the invented subjects in it. */
export async function testEnforcement(): Promise<TestEnforcement> {
  const database = await createMigratedDatabase([{ schema: SCHEMA, migrations: MIGRATIONS }]);
  const statements: string[] = [];
  const orm = await openDatabase({
    schema: SCHEMA,
    entities: ENTITIES,
    url: database.appUrl,
    debug: (one) => statements.push(one),
  });
  await rememberSubjects(systemFork(orm, 'test'), SUBJECTS);
  let serial = 1000;
  return {
    orm,
    ownerUrl: database.ownerUrl,
    statements,
    em: () => systemFork(orm, 'test'),
    newAgency: async () => {
      serial += 1;
      const first17 = `91652300MADEM${serial}`;
      const code = `${first17}${checkDigitOf(first17)}`;
      const agency = { kind: 'AGENCY', code, name: `示例机构${serial}号`, region: '652301' } as const;
      await rememberSubjects(systemFork(orm, 'test'), [agency]);
      return agency;
    },
    journal: () => localJournal(SCHEMA, orm).read(0, 100_000),
    close: async () => {
      await orm.close();
      await database.drop();
    },
  };
}
