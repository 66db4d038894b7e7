import { systemFork } from '@chengan/shared/database/session';
import { day } from '@chengan/shared/time/day';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DirectoryFixture, memoryJournal, openDirectory } from '../testing/directory.fixture.ts';
import { runAsOwner } from '../testing/run-as-owner.fixture.ts';
import { countPublicNotices } from './public-notice.store.ts';

let directory: DirectoryFixture;
beforeAll(async () => {
  directory = await openDirectory();
});
afterAll(() => directory.close());

const enforcement = memoryJournal('enforcement');
const catchUp = () => directory.subgraph.catchUp({ enforcement });
const noticeId = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const publish = (n: number, publicUntil: string | null) =>
  enforcement.push({
    type: 'notice.published',
    facts: { noticeId: noticeId(n), kind: 'EXPOSURE', title: 't', subjects: [], publicUntil },
  });
const withdraw = (n: number) =>
  enforcement.push({ type: 'notice.withdrawn', facts: { noticeId: noticeId(n), reason: 'r' } });

/** What is public on a day, as the hub counts it, and as somebody would who looks at every notice. */
async function publicOn(today: string): Promise<[number, number]> {
  const em = systemFork(directory.orm, 'test');
  const [all] = await em.execute<{ notices: number }[]>(
    'select count(*)::int as notices from public_notice where public_until is null or public_until >= ?',
    [today],
  );
  return [await countPublicNotices(em, day(today)), all?.notices ?? -1];
}

const days = () =>
  systemFork(directory.orm, 'test').execute(
    'select last_day::text as "lastDay", notices from public_notice_day where notices > 0 order by last_day',
  );

test('before the first notice there is none', async () => {
  expect(await publicOn('2026-11-20')).toEqual([0, 0]);
});

test('notices are counted by their last day, and those without one for ever', async () => {
  publish(1, '2026-11-20');
  publish(2, '2026-11-20');
  publish(3, '2026-11-21');
  publish(4, null);
  await catchUp();
  expect(await days()).toEqual([
    { lastDay: '2026-11-20', notices: 2 },
    { lastDay: '2026-11-21', notices: 1 },
    { lastDay: 'infinity', notices: 1 },
  ]);
  expect(await publicOn('2026-11-20')).toEqual([4, 4]);
  expect(await publicOn('2026-11-21')).toEqual([2, 2]);
  expect(await publicOn('2030-01-01')).toEqual([1, 1]);
});

test('one that is published again until another day is counted there, and only there', async () => {
  publish(3, '2026-12-31');
  publish(4, '2026-12-31');
  await catchUp();
  expect(await days()).toEqual([
    { lastDay: '2026-11-20', notices: 2 },
    { lastDay: '2026-12-31', notices: 2 },
  ]);
  expect(await publicOn('2026-12-01')).toEqual([2, 2]);
});

test('one that is withdrawn is counted no more, and withdrawing it twice takes no other away', async () => {
  withdraw(1);
  withdraw(1);
  withdraw(9);
  await catchUp();
  expect(await publicOn('2026-11-20')).toEqual([3, 3]);
});

test('many that are added, moved and removed at once are counted at once', async () => {
  await runAsOwner(
    directory,
    `insert into directory.public_notice select gen_random_uuid(), date '2027-01-01' + n % 300 from generate_series(1, 9000) n`,
  );
  expect(await publicOn('2027-01-01')).toEqual([9000, 9000]);
  await runAsOwner(
    directory,
    `update directory.public_notice set public_until = '2026-11-30' where public_until = '2027-01-01'`,
  );
  expect(await publicOn('2027-01-01')).toEqual([8970, 8970]);
  await runAsOwner(directory, `delete from directory.public_notice where public_until = '2027-01-02'`);
  expect(await publicOn('2027-01-01')).toEqual([8940, 8940]);
});

test('the count reads a row a day, however many notices there are', async () => {
  const [plan] = await systemFork(directory.orm, 'test').execute<{ 'QUERY PLAN': [{ Plan: object }] }[]>(
    `explain (analyze, buffers, format json)
     select coalesce(sum(notices), 0)::int from public_notice_day where last_day >= '2026-11-20'`,
  );
  const read: unknown = plan?.['QUERY PLAN'][0].Plan;
  // nine thousand notices lie on some fifty pages
  expect(read).toMatchObject({ 'Shared Hit Blocks': expect.any(Number) });
  expect(Reflect.get(Object(read), 'Shared Hit Blocks')).toBeLessThan(10);
});

test('emptied with the notices, the count is nothing again', async () => {
  await systemFork(directory.orm, 'test').execute('truncate public_notice');
  expect(await days()).toEqual([]);
  expect(await publicOn('2026-11-20')).toEqual([0, 0]);
});
