import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import {
  ADMINISTRATOR,
  identified,
  newcomer,
  official,
  PASSWORD,
  type Person,
} from '../testing/people.fixture.ts';

let hub: TestIdentity;
let person: Person;
const AGENCY = { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'manager' } as const;
const EMAIL = 'boss@agency.test';

beforeAll(async () => {
  hub = await testIdentity();
  person = await newcomer(hub, { ...AGENCY, email: EMAIL });
});
afterAll(() => hub.close());

const signIn = (email: string, password: string, browser = hub.browser()) =>
  browser.post('/sign-in/email', { email, password });

describe('guessing a password', () => {
  test('is over after five attempts from one address, also for the right one', async () => {
    const guesser = hub.browser();
    for (let attempt = 0; attempt < 5; attempt += 1)
      expect((await signIn(EMAIL, `wrong password ${attempt}`, guesser)).status).toBe(401);
    const refused = await signIn(EMAIL, PASSWORD, guesser);
    expect(refused.status).toBe(429);
    expect(refused.body['code']).toBe('TOO_MANY_ATTEMPTS');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(800);
    // the owner, elsewhere, is not locked out by it
    expect((await signIn(EMAIL, PASSWORD)).status).toBe(200);
  });

  test('is counted alike for an e-mail that nobody has', async () => {
    const guesser = hub.browser();
    const statuses = [];
    for (let attempt = 0; attempt < 6; attempt += 1)
      statuses.push((await signIn('nobody@agency.test', 'wrong password', guesser)).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  test('all at once does not get round the count', async () => {
    const guesser = hub.browser();
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) => signIn('many@agency.test', `wrong password ${index}`, guesser)),
    );
    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  test('many e-mails from one address are too many as well', async () => {
    const guesser = hub.browser();
    const statuses = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      statuses.push((await signIn(`someone${attempt}@agency.test`, 'wrong password', guesser)).status);
    expect(statuses.at(9)).toBe(401);
    expect(statuses.at(10)).toBe(429);
  });
});

describe('whether an e-mail has an account', () => {
  test('is not told by the answer', async () => {
    const known = await signIn(EMAIL, 'wrong password');
    const unknown = await signIn('nobody-at-all@agency.test', 'wrong password');
    expect(known.status).toBe(401);
    expect(known.body).toEqual({
      code: 'INVALID_EMAIL_OR_PASSWORD',
      message: '邮箱或密码不正确。',
      messageEn: 'The e-mail address or the password is not right.',
    });
    expect([unknown.status, unknown.body]).toEqual([known.status, known.body]);
    expect([...unknown.headers.keys()]).toEqual([...known.headers.keys()]);
  });

  test('is not told by the work it takes', async () => {
    // of the processor, not of the clock: what else runs beside the test does not count
    const leastWork = async (email: string) => {
      let least = Number.POSITIVE_INFINITY;
      for (let attempt = 0; attempt < 5; attempt += 1) {
        const before = process.cpuUsage();
        await signIn(email, 'wrong password');
        const { user, system } = process.cpuUsage(before);
        least = Math.min(least, user + system);
      }
      return least;
    };
    const ratio = (await leastWork(EMAIL)) / (await leastWork('nobody-either@agency.test'));
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test('both leave a line in the journal, without the e-mail', async () => {
    await signIn(EMAIL, 'wrong password');
    await signIn('stranger@agency.test', 'wrong password');
    const [known, unknown] = (await hub.journal()).slice(-2);
    const line = { type: 'sign-in.refused', facts: { reason: 'INVALID_EMAIL_OR_PASSWORD' } };
    expect(known).toMatchObject({ ...line, actor: person.account });
    expect(unknown).toMatchObject({ ...line, actor: 'unknown' });
    expect(JSON.stringify(await hub.journal())).not.toContain('@');
  });
});

describe('a session', () => {
  test('is a new one with each sign-in: one that was planted before is of no use', async () => {
    const attacker = await newcomer(hub, {
      ...AGENCY,
      holder: '91320281MADEM00020',
      email: 'evil@agency.test',
    });
    const victim = hub.browser();
    for (const [name, value] of attacker.browser.cookies) victim.cookies.set(name, value);
    const planted = victim.cookie();
    await signIn(EMAIL, PASSWORD, victim);
    expect(victim.cookie()).not.toBe(planted);
    expect(await identified(hub, victim)).toMatchObject({ actor: { account: person.account } });
    // and the one that was there before in this browser has ended
    expect(await identified(hub, attacker.browser)).toEqual({ kind: 'nobody' });
  });

  test('has a cookie that no script reads and no other site sends, and is in no answer', async () => {
    const reply = await signIn(EMAIL, PASSWORD);
    const [cookie = ''] = reply.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-chengan\.session_token=/);
    expect(cookie.split('; ').slice(1).sort()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Lax',
      'Secure',
    ]);
    expect(reply.body).not.toHaveProperty('token');
    const token = decodeURIComponent(cookie.split(/[=;]/)[1] ?? '').split('.')[0] ?? '-';
    const shown = await person.browser.get('/get-session');
    expect(shown.body).toMatchObject({ user: { email: EMAIL }, session: { userId: person.account } });
    expect(JSON.stringify([reply.body, shown.body])).not.toContain(token);
    expect(shown.body['session']).not.toHaveProperty('token');
  });

  test('with a second factor does not exist before the code', async () => {
    const admin = await official(hub, { ...ADMINISTRATOR, email: 'half@yj.test' });
    const browser = hub.browser();
    const reply = await signIn(admin.email, PASSWORD, browser);
    expect(reply.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect([...browser.cookies.keys()]).toEqual(['__Secure-chengan.two_factor']);
    expect((await browser.get('/seats')).body['code']).toBe('NOT_SIGNED_IN');
  });
});

test.each([
  ['POST', '/sign-up/email'],
  ['POST', '/update-user'],
  ['POST', '/update-session'],
  ['POST', '/change-email'],
  ['POST', '/delete-user'],
  ['POST', '/set-password'],
  ['POST', '/request-password-reset'],
  ['POST', '/reset-password'],
  ['POST', '/verify-password'],
  ['POST', '/link-social'],
  ['GET', '/list-sessions'],
  ['GET', '/list-accounts'],
  ['POST', '/revoke-session'],
  ['POST', '/two-factor/get-totp-uri'],
  ['POST', '/two-factor/send-otp'],
  ['POST', '/two-factor/view-backup-codes'],
  ['GET', '/error'],
  ['GET', '/seats/use'],
  ['POST', '/seats/../sign-up/email'],
  ['POST', '//sign-up/email'],
])('%s %s is no door', async (method, path) => {
  const { browser } = person;
  const reply =
    method === 'GET' ? await browser.get(path) : await browser.post(path, { name: 'x', role: 'leader' });
  expect([reply.status, reply.body['code']]).toEqual([404, 'NOT_FOUND']);
});

test('a changed password ends all other sessions, and may not hold the e-mail', async () => {
  const who = await newcomer(hub, { ...AGENCY, holder: '91320281MADEM00039', email: 'changer@agency.test' });
  const elsewhere = hub.browser();
  await signIn('changer@agency.test', PASSWORD, elsewhere);
  const change = (newPassword: string) =>
    who.browser.post('/change-password', { currentPassword: PASSWORD, newPassword });
  expect((await change('changer-is-who-I-am')).body).toMatchObject({
    code: 'PASSWORD_HOLDS_EMAIL',
    problems: [{ field: 'newPassword' }],
  });
  expect((await change('another long walk by the river')).status).toBe(200);
  expect(await identified(hub, elsewhere)).toEqual({ kind: 'nobody' });
  expect(await identified(hub, who.browser)).toMatchObject({ kind: 'actor' });
  expect((await hub.journal()).at(-1)).toMatchObject({ type: 'password.changed', actor: who.account });
});
