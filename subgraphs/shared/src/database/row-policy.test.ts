import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, actorOf } from '../permission/actor.ts';
import { wallsOf } from '../testing/row-security.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { type Em, type Orm, openDatabase } from './database.ts';
import { allowRows, migrate, sqlMigration } from './migrate.ts';
import { readRows } from './read.ts';
import { inheritFrom, ownRows } from './row-policy.ts';
import { actorSession, seeingAll, systemFork } from './session.ts';

const ROWS = [
  ['city', 'jiangyin', 'A1', 'DRAFT'],
  ['town', 'jiangyin-320281108', 'A1', 'DRAFT'],
  ['other town', 'jiangyin-320281107', 'A2', 'DRAFT'],
  ['other bureau', 'changji', 'A1', 'DRAFT'],
  ['published', 'changji', 'A9', 'PUBLIC'],
];
const MIGRATIONS = [
  sqlMigration('001', [
    'create table wall.paper (id text primary key, authority text not null, about text not null, state text not null)',
    'create table wall.page (paper text not null, authority text not null, open boolean not null)',
    `insert into wall.paper values ${ROWS.map((row) => `('${row.join("', '")}')`).join(', ')}`,
    ...inheritFrom('wall', 'page', {
      parent: 'paper',
      by: 'paper',
      inherits: { authority: 'parent.authority', open: `parent.state = 'PUBLIC'` },
      moves: ['state'],
    }),
    `insert into wall.page (paper) select id from wall.paper`,
    ...ownRows('wall', 'paper', {
      publicWhen: `state = 'PUBLIC'`,
      subject: { column: 'about', when: `id <> 'city'` },
    }),
    ...ownRows('wall', 'page', { publicWhen: 'open' }),
    ...allowRows('wall', ['paper', 'page'], 'select, insert, update, delete'),
  ]),
];

const town = actorOf({ account: 'a', name: '甲', role: 'clerk', authority: 'jiangyin-320281108' });
const city = actorOf({ account: 'b', name: '乙', role: 'clerk', authority: 'jiangyin' });
const agency: Actor = { account: 'c', name: '丙', kind: 'AGENCY', role: 'staff', holder: 'A1', scopes: [] };

let database: TestDatabase;
let orm: Orm;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrate({ schema: 'wall', ...database, migrations: MIGRATIONS });
  orm = await openDatabase({ schema: 'wall', entities: [], url: database.appUrl, poolSize: 1 });
});
afterAll(async () => {
  await orm.close();
  await database.drop();
});

const forkOf = (actor: Actor | undefined) =>
  actor ? orm.em.fork({ session: actorSession(actor, 'request') }) : orm.em.fork();
const papers = async (em: Em) =>
  (await em.execute<{ id: string }[]>('select * from paper order by id')).map(({ id }) => id);
const pages = async (em: Em) =>
  (await em.execute<{ paper: string }[]>('select * from page order by paper')).map(({ paper }) => paper);

describe('what is seen by', () => {
  test.each<[string, Actor | undefined, string[]]>([
    ['nobody: what is public', undefined, ['published']],
    ['a town: its own', town, ['published', 'town']],
    ['the city: its own and its towns’', city, ['city', 'other town', 'published', 'town']],
  ])('%s', async (_, actor, expected) => {
    expect(await papers(forkOf(actor))).toEqual(expected);
    expect(await pages(forkOf(actor))).toEqual(expected);
  });

  test('an agency: what is about it, once it may know', async () => {
    expect(await papers(forkOf(agency))).toEqual(['other bureau', 'published', 'town']);
    expect(await pages(forkOf(agency))).toEqual(['published']);
  });

  test('the hub itself: everything', async () => {
    expect(await papers(systemFork(orm, 'test'))).toHaveLength(5);
  });

  test('a rule that counts over all, while it counts', async () => {
    expect(await papers(forkOf(town))).toHaveLength(2);
    expect(await seeingAll(forkOf(town), papers)).toHaveLength(5);
    await forkOf(town)
      .transactional(async (em) => {
        expect(await seeingAll(em, (em) => seeingAll(em, papers))).toHaveLength(5);
        expect(await papers(em)).toHaveLength(2);
        await expect(seeingAll(em, () => Promise.reject(new Error('bug')))).rejects.toThrow('bug');
        expect(await papers(em)).toHaveLength(2);
        await expect(seeingAll(em, (em) => em.execute('select nothing'))).rejects.toThrow('does not exist');
      })
      .catch((error: Error) => expect(error.message).toMatch(/aborted/));
    expect(await papers(forkOf(undefined))).toEqual(['published']);
  });
});

describe('what is written', () => {
  const add = (authority: string, em: Em) =>
    em.execute('insert into paper values (?, ?, ?, ?)', [crypto.randomUUID(), authority, 'A3', 'DRAFT']);

  test('for a foreign authority is refused by the database', async () => {
    await expect(add('changji', forkOf(town))).rejects.toThrow(/row-level security/);
    await expect(add('jiangyin', forkOf(town))).rejects.toThrow(/row-level security/);
    await expect(add('jiangyin-320281108', forkOf(agency))).rejects.toThrow(/row-level security/);
    await expect(add('jiangyin-320281108', forkOf(undefined))).rejects.toThrow(/row-level security/);
    await forkOf(town).transactional(async (em) => {
      await add('jiangyin-320281108', em);
      await em.execute(`delete from paper where about = 'A3'`);
    });
  });

  test('to a foreign row changes nothing, also where everybody sees it', async () => {
    const change = (em: Em) => em.execute<unknown[]>(`update paper set about = 'me' returning id`);
    expect(await change(forkOf(agency))).toEqual([]);
    expect(await change(forkOf(undefined))).toEqual([]);
    await forkOf(town).execute('delete from paper');
    expect(await papers(systemFork(orm, 'test'))).toContain('published');
    await systemFork(orm, 'test').execute(
      `insert into paper values ('town', 'jiangyin-320281108', 'A1', 'DRAFT') on conflict do nothing`,
    );
  });

  test('cannot be handed to a foreign authority, nor hung on its record', async () => {
    const give = forkOf(town).execute(`update paper set authority = 'changji' where id = 'town'`);
    await expect(give).rejects.toThrow(/row-level security/);
    const hang = forkOf(town).execute(`insert into page (paper) values ('other bureau')`);
    await expect(hang).rejects.toThrow(/row-level security/);
  });

  test('moves what belongs to it', async () => {
    const publish = (state: string) =>
      forkOf(city).execute(`update paper set state = ? where id = 'other town'`, [state]);
    await publish('PUBLIC');
    expect(await pages(forkOf(undefined))).toEqual(['other town', 'published']);
    await publish('DRAFT');
    expect(await pages(forkOf(undefined))).toEqual(['published']);
  });
});

test('settings end with their transaction: the next request on the connection starts from nothing', async () => {
  await forkOf(undefined).transactional(async (em) => {
    await em.execute(
      `select set_config('hub.authorities', 'changji', true), set_config('hub.holder', 'A1', true)`,
    );
    expect(await papers(em)).toEqual(['other bureau', 'published', 'town']);
  });
  expect(await papers(forkOf(undefined))).toEqual(['published']);
  await expect(
    forkOf(town).transactional(async () => {
      throw new Error('broken off');
    }),
  ).rejects.toThrow('broken off');
  expect(await papers(forkOf(undefined))).toEqual(['published']);
  const [row] = await forkOf(undefined).execute<{ left: string }[]>(
    `select concat(current_setting('hub.authorities', true), current_setting('hub.holder', true),
       current_setting('hub.system', true), current_setting('hub.account', true)) as left`,
  );
  expect(row?.left).toBe('');
});

test('a prepared read past the session of an actor sees what is public', async () => {
  const read = 'select id from paper where state <> ?';
  expect(await readRows(forkOf(city), read, ['?'])).toEqual([{ id: 'published' }]);
  await forkOf(city).transactional(async (em) => {
    expect(await readRows(em, read, ['?'])).toHaveLength(4);
  });
});

test('binds the owner too, and the application is no owner and not exempt', async () => {
  expect(await wallsOf(database.ownerUrl, 'wall')).toEqual({
    forced: ['page', 'paper'],
    open: ['migration'],
    ownedByApplication: [],
    applicationIsExempt: false,
  });
  const owner = await openDatabase({ schema: 'wall', entities: [], url: database.ownerUrl });
  expect(await papers(owner.em.fork())).toEqual(['published']);
  await owner.close();
});

test('a statement that takes too long is broken off, but not one of the hub itself', async () => {
  const quick = await openDatabase({
    schema: 'wall',
    entities: [],
    url: database.appUrl,
    statementTimeoutMs: 50,
  });
  const slow = 'select pg_sleep(0.2)';
  await expect(quick.em.fork().execute(slow)).rejects.toThrow(/statement timeout/);
  await systemFork(quick, 'test').execute(slow);
  await quick.close();
  const [row] = await forkOf(undefined).execute<{ limit: string }[]>(
    `select current_setting('statement_timeout') as limit`,
  );
  expect(row?.limit).toBe('10s');
});
