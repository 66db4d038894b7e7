import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Em, type Orm, openDatabase } from '../database/database.ts';
import { migrate, sqlMigration } from '../database/migrate.ts';
import { systemFork } from '../database/session.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { fixedClock } from '../time/clock.ts';
import { day } from '../time/day.ts';
import type { JournalEntry, JournalSource, NewEntry } from './entry.ts';
import { catchUp, followOnce } from './follow.ts';
import { append, entriesAbout, localJournal } from './journal.ts';
import { journalDdl } from './journal.ddl.ts';

const clock = fixedClock(day('2026-03-01'));
const entry = (subjectId: string): NewEntry => ({
  type: 'finding.confirmed',
  subjectKind: 'Agency',
  subjectId,
  clauses: ['J-A3-3-5'],
  facts: { points: '5' },
  actor: 'tester',
  occurredOn: day('2026-02-28'),
});

let database: TestDatabase;
let writer: Orm;
let reader: Orm;
let source: JournalSource;

beforeAll(async () => {
  database = await createTestDatabase();
  for (const schema of ['writer', 'reader']) {
    const extra =
      schema === 'reader'
        ? [
            `create table reader.seen (seq bigint primary key)`,
            `grant select, insert on reader.seen to reader_app`,
          ]
        : [];
    const config = {
      schema,
      ...database,
      migrations: [sqlMigration('001-journal', [...journalDdl(schema), ...extra])],
    };
    expect(await migrate(config)).toEqual(['001-journal']);
    expect(await migrate(config)).toEqual([]);
  }
  writer = await openDatabase({ schema: 'writer', entities: [], url: database.appUrl });
  reader = await openDatabase({ schema: 'reader', entities: [], url: database.appUrl });
  source = localJournal('writer', writer);
});

afterAll(async () => {
  await writer.close();
  await reader.close();
  await database.drop();
});

const write = (...subjects: string[]) =>
  writer.em.fork().transactional((em) => append(em, clock, subjects.map(entry)));

describe('the journal', () => {
  test('numbers entries 1, 2, 3 and gives back what was written', async () => {
    expect(await write('a', 'b')).toBe(2);
    const [first, second] = await source.read(0, 10);
    expect(first).toMatchObject({ ...entry('a'), seq: 1, recordedAt: '2026-03-01T04:00:00.000Z' });
    expect(second?.seq).toBe(2);
    expect(await entriesAbout(systemFork(writer, 'test'), 'b', 5)).toHaveLength(1);
    expect(await entriesAbout(writer.em.fork(), 'b', 5)).toEqual([]);
  });

  test('leaves no hole when a transaction is rolled back', async () => {
    await expect(
      writer.em.fork().transactional(async (em) => {
        await append(em, clock, [entry('lost')]);
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    expect(await write('c')).toBe(3);
  });

  test('stays gapless and ordered under concurrent writers', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, index) => write(`x${index}`, `y${index}`)));
    const entries = await source.read(0, 1000);
    expect(entries.map((one) => one.seq)).toEqual(Array.from({ length: 43 }, (_, index) => index + 1));
  });

  test.each([
    'update journal set actor = ?',
    'delete from journal where actor <> ?',
    'insert into journal_head values (false, 1) returning ?',
  ])('refuses the application: %s', async (statement) => {
    await expect(writer.em.fork().execute(statement, ['x'])).rejects.toThrow(/permission denied/);
  });

  test.each([
    'update writer.journal set actor = actor',
    'delete from writer.journal',
    'truncate writer.journal',
  ])('refuses even the owner: %s', async (statement) => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`set hub.system = 'on'`);
    await expect(owner.query(statement)).rejects.toThrow(/append-only/);
    await owner.end();
  });

  test("gives the application no owner's rights even through the owner's account", async () => {
    const orm = await openDatabase({ schema: 'writer', entities: [], url: database.ownerUrl });
    await expect(orm.em.fork().execute('drop table writer.journal')).rejects.toThrow(/must be owner/);
    await orm.close();
  });
});

describe('a follower', () => {
  const seen = async () =>
    (await reader.em.fork().execute<{ seq: string }[]>('select seq from seen order by seq')).map((row) =>
      Number(row.seq),
    );
  const record = (fail?: (one: JournalEntry) => boolean) => ({
    orm: reader,
    source,
    batch: 10,
    handle: async (em: Em, entries: readonly JournalEntry[]) => {
      for (const one of entries) {
        if (fail?.(one)) throw new Error('handler failed');
        await em.execute('insert into seen values (?)', [one.seq]);
      }
    },
  });

  test('keeps nothing of a batch that fails half-way, and takes it whole the next time', async () => {
    await expect(catchUp(record((one) => one.seq === 15))).rejects.toThrow('handler failed');
    expect(await seen()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await catchUp(record())).toBe(33);
    expect(await seen()).toHaveLength(43);
    expect(await catchUp(record())).toBe(0);
  });

  test('takes each entry once when two followers of one name run at the same time', async () => {
    await write('p', 'q', 'r');
    const taken = await Promise.all([followOnce(record()), followOnce(record()), followOnce(record())]);
    expect(taken.reduce((a, b) => a + b, 0)).toBe(3);
  });

  test('refuses a source that skips an entry', async () => {
    await write('s', 't');
    const leaky: JournalSource = {
      name: 'writer',
      read: async (after, limit) => (await source.read(after, limit)).slice(1),
    };
    await expect(followOnce({ ...record(), source: leaky })).rejects.toThrow(/gap/);
  });
});
