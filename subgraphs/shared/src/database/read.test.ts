import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { type Orm, openDatabase } from './database.ts';
import { allowRows, migrate, sqlMigration } from './migrate.ts';
import { readRows } from './read.ts';
import { textArray } from './text-array.ts';

const MIGRATIONS = [
  sqlMigration('001', [
    'create table reading.word (id int primary key, text text not null, said_on date not null)',
    `insert into reading.word values (1, '安全', '2026-01-01'), (2, '生产', '2026-01-02'), (3, '?''"', '2026-01-03')`,
    ...allowRows('reading', ['word']),
  ]),
];
let database: TestDatabase;
let orm: Orm;
const statements: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await migrate({ schema: 'reading', ...database, migrations: MIGRATIONS });
  const debug = (text: string) => void statements.push(text);
  orm = await openDatabase({ schema: 'reading', entities: [], url: database.appUrl, poolSize: 1, debug });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const BY_TEXT =
  'select id, said_on as "saidOn" from word where text = any(?::text[]) and said_on >= ? order by id limit ?';

test('binds values in their order and gives rows as em.execute does', async () => {
  const em = orm.em.fork();
  const values = [textArray(['安全', '生产', `?'"`]), '2026-01-02', 5];
  const expected = [
    { id: 2, saidOn: '2026-01-02' },
    { id: 3, saidOn: '2026-01-03' },
  ];
  expect(await readRows(em, BY_TEXT, values)).toEqual(expected);
  expect(await em.execute(BY_TEXT, values)).toEqual(expected);
});

test('is prepared once per connection, and told to whoever listens for statements', async () => {
  const em = orm.em.fork();
  await readRows(em, BY_TEXT, [textArray(['安全']), '2026-01-01', 5]);
  statements.length = 0;
  await readRows(em, BY_TEXT, [textArray(['安全']), '2026-01-01', 5]);
  expect(statements.filter((one) => one.includes('said_on >= $2'))).toHaveLength(1);
  const [row] = await em.execute<{ count: number }[]>(
    `select count(*)::int as count from pg_prepared_statements where statement like '%said_on >= $2%'`,
  );
  expect(row).toEqual({ count: 1 });
});

test('sees in a transaction what that transaction wrote, and nobody else does', async () => {
  const read = 'select text from word where id = ?';
  const rolledBack = orm.em.fork().transactional(async (em) => {
    await em.execute(`insert into word values (4, '未提交', '2026-01-04')`);
    expect(await readRows(em, read, [4])).toEqual([{ text: '未提交' }]);
    throw new Error('roll back');
  });
  await expect(rolledBack).rejects.toThrow('roll back');
  expect(await readRows(orm.em.fork(), read, [4])).toEqual([]);
});

test('fails with the reason that PostgreSQL gives', async () => {
  await expect(readRows(orm.em.fork(), 'select nothing from word where id = ?', [1])).rejects.toThrow(
    '"nothing" does not exist',
  );
});
