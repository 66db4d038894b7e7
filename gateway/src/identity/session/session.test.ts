import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE, testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, identified, official, type Person, signInAgain } from '../testing/people.fixture.ts';

let hub: TestIdentity;
let person: Person;
beforeAll(async () => {
  hub = await testIdentity();
  person = await official(hub, { ...ADMINISTRATOR, role: 'clerk' });
});
afterAll(() => hub.close());

const NOBODY = { kind: 'nobody' };
const cookieName = '__Secure-chengan.session_token';
const seenAgo = (interval: string, account = person.account) =>
  hub.orm.em
    .fork()
    .execute(`update session set seen_at = now() - ?::interval where "userId" = ?`, [interval, account]);

describe('the sessions of a person', () => {
  test('are listed without their tokens, and one that is revoked ends at once', async () => {
    const other = await signInAgain(hub, person);
    expect(await identified(hub, other)).toMatchObject({ kind: 'actor' });
    const { body } = await person.browser.get('/sessions/list');
    const sessions = body['sessions'] as { id: string; current: boolean; address: string }[];
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, true]);
    expect(Object.keys(sessions[0] ?? {}).sort()).toEqual([
      'address',
      'browser',
      'createdAt',
      'current',
      'id',
      'seenAt',
    ]);
    const id = sessions.find(({ current }) => !current)?.id;
    expect((await person.browser.post('/sessions/revoke', { id })).body).toEqual({ ended: 1 });
    expect(await identified(hub, other)).toEqual(NOBODY);
    expect((await other.get('/seats')).status).toBe(401);
    expect((await hub.journal()).at(-1)).toMatchObject({ type: 'session.revoked', actor: person.account });
    expect((await person.browser.post('/sessions/revoke', { id })).status).toBe(404);
  });

  test('of somebody else are not theirs to end', async () => {
    const stranger = await official(hub, { ...ADMINISTRATOR, email: 'stranger@yj.test', role: 'clerk' });
    const { body } = await person.browser.get('/sessions/list');
    const [own] = body['sessions'] as { id: string }[];
    expect((await stranger.browser.post('/sessions/revoke', { id: own?.id })).status).toBe(404);
    await stranger.browser.post('/sessions/revoke-others');
    expect(await identified(hub, person.browser)).toMatchObject({ kind: 'actor' });
  });

  test('end with the sign-out, also for who kept the cookie', async () => {
    const who = await official(hub, { ...ADMINISTRATOR, email: 'leaving@yj.test', role: 'clerk' });
    const kept = who.browser.cookies.get(cookieName) ?? '';
    expect((await who.browser.post('/sign-out')).body).toMatchObject({ success: true });
    who.browser.cookies.set(cookieName, kept);
    expect(await identified(hub, who.browser)).toEqual(NOBODY);
    expect((await hub.journal()).at(-1)).toMatchObject({ type: 'sign-out', actor: who.account });
  });
});

describe('time', () => {
  test('ends a session after an hour in which nothing was asked, in the graph and here', async () => {
    const who = await official(hub, { ...ADMINISTRATOR, email: 'idle@yj.test', role: 'clerk' });
    await seenAgo('59 minutes', who.account);
    expect(await identified(hub, who.browser)).toMatchObject({ kind: 'actor' });
    // being asked was noted: another 59 minutes do no harm
    const [row] = await hub.orm.em
      .fork()
      .execute<{ fresh: boolean }[]>(
        `select seen_at > now() - interval '5 seconds' as fresh from session where "userId" = ?`,
        [who.account],
      );
    expect(row?.fresh).toBe(true);
    await seenAgo('61 minutes', who.account);
    expect(await identified(hub, who.browser)).toEqual(NOBODY);

    await signInAgain(hub, who);
    await seenAgo('61 minutes', who.account);
    expect((await who.browser.post('/change-password', {})).status).not.toBe(200);
    expect((await who.browser.get('/get-session')).body).toEqual({});
  });

  test('ends it after twelve hours, however busy', async () => {
    const who = await official(hub, { ...ADMINISTRATOR, email: 'busy@yj.test', role: 'clerk' });
    const left = (await who.browser.get('/get-session')).body['session'] as {
      createdAt: string;
      expiresAt: string;
    };
    expect(Date.parse(left.expiresAt) - Date.parse(left.createdAt)).toBeGreaterThan(12 * 3_600_000 - 5_000);
    expect(Date.parse(left.expiresAt) - Date.parse(left.createdAt)).toBeLessThan(12 * 3_600_000 + 5_000);
    await hub.orm.em
      .fork()
      .execute(`update session set "expiresAt" = now() - interval '1 second' where "userId" = ?`, [
        who.account,
      ]);
    expect(await identified(hub, who.browser)).toEqual(NOBODY);
    expect((await who.browser.get('/seats')).status).toBe(401);
  });
});

describe('the graph', () => {
  test('refuses a session that another site uses, and takes it from the site, the hub itself, and no page at all', async () => {
    expect(await identified(hub, person.browser, { origin: 'https://evil.test' })).toMatchObject({
      kind: 'refused',
      status: 403,
      problem: { code: 'FOREIGN_ORIGIN' },
    });
    expect(await identified(hub, person.browser, { origin: 'null' })).toMatchObject({ kind: 'refused' });
    for (const headers of [{ origin: SITE }, { origin: 'https://graph.hub.test' }, {}])
      expect(await identified(hub, person.browser, headers)).toMatchObject({ kind: 'actor' });
  });

  test.each([
    ['no signature', (value: string) => value.split('.')[0] ?? ''],
    [
      'another signature',
      (value: string) => `${value.split('.')[0]}.${encodeURIComponent('A'.repeat(43))}%3D`,
    ],
    ['another token', (value: string) => `x${value.slice(1)}`],
    ['nothing', () => ''],
    ['a broken escape', () => '%E0%A4%A'],
  ])('takes nobody for a cookie with %s', async (_, forge) => {
    const value = person.browser.cookies.get(cookieName) ?? '';
    const forged = hub.browser();
    forged.cookies.set(cookieName, forge(value));
    expect(await identified(hub, forged)).toEqual(NOBODY);
    expect((await forged.get('/seats')).status).toBe(401);
  });

  test('keeps a signature for a minute, and asks the database each time', async () => {
    const first = await identified(hub, person.browser);
    expect(await identified(hub, person.browser)).toEqual(first);
    hub.later(60_000);
    const later = await identified(hub, person.browser);
    expect(later).toMatchObject({ kind: 'actor' });
    expect(later).not.toEqual(first);
    hub.later(-60_000);
  });
});

test('without a cookie nobody is anybody, and the database is not asked', async () => {
  const closed = await testIdentity();
  const token = await closed.invited(ADMINISTRATOR);
  const somebody = await official(closed, ADMINISTRATOR, token);
  await closed.close();
  expect(await identified(closed, closed.browser())).toEqual(NOBODY);
  await expect(identified(closed, somebody.browser)).rejects.toThrow();
});
