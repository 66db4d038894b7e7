import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, identified, official, PASSWORD, signInAgain } from '../testing/people.fixture.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

let people = 0;
const somebody = async () => {
  people += 1;
  const person = await official(hub, { ...ADMINISTRATOR, email: `p${people}@yj.test` });
  if (!person.authenticator) throw new Error('no second factor');
  return { ...person, authenticator: person.authenticator };
};

test('a code is good once: seen over a shoulder, it is of no use to sign in with', async () => {
  const person = await somebody();
  await signInAgain(hub, person);
  const thief = hub.browser();
  await thief.post('/sign-in/email', { email: person.email, password: PASSWORD });
  const reply = await thief.post('/two-factor/verify-totp', { code: person.authenticator.last() });
  expect([reply.status, reply.body['code']]).toEqual([401, 'INVALID_CODE']);
  expect(await identified(hub, thief)).toEqual({ kind: 'nobody' });
  const step = await person.browser.post('/step-up', { code: person.authenticator.last() });
  expect([step.status, step.body['code']]).toEqual([401, 'INVALID_CODE']);
});

test('of two that give the same code at the same time, one is taken', async () => {
  const person = await somebody();
  const code = await person.authenticator.next();
  const browsers = [hub.browser(), hub.browser(), hub.browser()];
  for (const one of browsers) await one.post('/sign-in/email', { email: person.email, password: PASSWORD });
  const replies = await Promise.all(browsers.map((one) => one.post('/two-factor/verify-totp', { code })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
});

test('a step-up takes a new code, holds ten minutes and no longer', async () => {
  const person = await somebody();
  const before = await identified(hub, person.browser);
  expect(before).not.toHaveProperty('actor.steppedUpAt');
  const reply = await person.browser.post('/step-up', { code: await person.authenticator.next() });
  const until = Date.parse(String(reply.body['until']));
  expect(Math.abs(until - hub.now() - 600_000)).toBeLessThan(5_000);
  expect(await identified(hub, person.browser)).toHaveProperty('actor.steppedUpAt', until - 600_000);
  expect((await person.browser.get('/seats')).body).toMatchObject({
    person: { steppedUpUntil: reply.body['until'] },
  });
});

test('ten wrong codes lock the step-up for a quarter of an hour, also for the right one', async () => {
  const person = await somebody();
  const address = ['192.0.2.1', '192.0.2.2'];
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const reply = await person.browser.post('/step-up', { code: '000000' }, from(address[attempt % 2]));
    expect([reply.status, reply.body['code']]).toEqual([401, 'INVALID_CODE']);
  }
  const locked = await person.browser.post('/step-up', { code: await person.authenticator.next() });
  expect([locked.status, locked.body['code']]).toEqual([429, 'ACCOUNT_TEMPORARILY_LOCKED']);
  const types = (await hub.journal()).filter(({ actor }) => actor === person.account).map(({ type }) => type);
  expect(types.filter((type) => type === 'step-up.refused')).toHaveLength(10);
});

const from = (address = '') => ({ 'x-chengan-client-address': address });

test('five wrong codes at sign-in end the attempt', async () => {
  const person = await somebody();
  const thief = hub.browser();
  await thief.post('/sign-in/email', { email: person.email, password: PASSWORD });
  const codes = [];
  for (let attempt = 0; attempt < 6; attempt += 1)
    codes.push((await thief.post('/two-factor/verify-totp', { code: '000000' })).body['code']);
  expect(codes).toEqual([...Array(5).fill('INVALID_CODE'), 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE']);
  const late = await thief.post('/two-factor/verify-totp', { code: await person.authenticator.next() });
  expect(late.status).toBe(401);
});

test('whoever is signed in cannot try codes, nor use up the backup codes', async () => {
  const { browser, authenticator, backupCodes } = await somebody();
  expect(
    (await browser.post('/two-factor/verify-totp', { code: await authenticator.next() })).body['code'],
  ).toBe('TOTP_ALREADY_ENABLED');
  expect((await browser.post('/two-factor/verify-backup-code', { code: backupCodes[0] })).body['code']).toBe(
    'ALREADY_SIGNED_IN',
  );
});

test('a backup code signs in once, is written down, and steps nobody up', async () => {
  const person = await somebody();
  const [code = ''] = person.backupCodes;
  const enter = async () => {
    const browser = hub.browser();
    await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
    return {
      browser,
      reply: await browser.post('/two-factor/verify-backup-code', { code, trustDevice: true }),
    };
  };
  const first = await enter();
  expect(first.reply.status).toBe(200);
  const second = await enter();
  expect([second.reply.status, second.reply.body['code']]).toEqual([401, 'INVALID_BACKUP_CODE']);
  expect(await identified(hub, second.browser)).toEqual({ kind: 'nobody' });
  expect(await identified(hub, first.browser)).not.toHaveProperty('actor.steppedUpAt');
  expect((await first.browser.post('/step-up', { code: person.backupCodes[1] })).status).toBe(401);
  const types = (await hub.journal()).filter(({ actor }) => actor === person.account).map(({ type }) => type);
  expect(types).toContain('backup-code.used');
});

test('no device is trusted: the next sign-in asks for a code again, whatever was asked for', async () => {
  const person = await somebody();
  const browser = hub.browser();
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  await browser.post('/two-factor/verify-totp', {
    code: await person.authenticator.next(),
    trustDevice: true,
  });
  expect([...browser.cookies.keys()].filter((name) => name.includes('trust'))).toEqual([]);
  const again = await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  expect(again.body['twoFactorRedirect']).toBe(true);
});

test('the second factor comes off only for somebody who has just shown to have it', async () => {
  const person = await somebody();
  const { browser } = person;
  for (const path of ['/two-factor/disable', '/two-factor/generate-backup-codes']) {
    const reply = await browser.post(path, { password: PASSWORD });
    expect([reply.status, reply.body['code']]).toEqual([403, 'STEP_UP_REQUIRED']);
  }
  await browser.post('/step-up', { code: await person.authenticator.next() });
  const renewed = await browser.post('/two-factor/generate-backup-codes', { password: PASSWORD });
  expect(renewed.body['backupCodes']).toHaveLength(10);
  expect(renewed.body['backupCodes']).not.toEqual(person.backupCodes);
  expect((await browser.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
  // and with it goes the seat that needs one
  expect(await identified(hub, browser)).toEqual({ kind: 'nobody' });
  const types = (await hub.journal()).filter(({ actor }) => actor === person.account).map(({ type }) => type);
  expect(types.slice(-2)).toEqual(['backup-codes.renewed', 'second-factor.removed']);
});

test('who lost the device and came in with a backup code may take it off, for ten minutes', async () => {
  const person = await somebody();
  const browser = hub.browser();
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  await browser.post('/two-factor/verify-backup-code', { code: person.backupCodes[0] });
  expect((await browser.post('/two-factor/disable', { password: 'wrong password' })).status).toBe(400);
  expect((await browser.post('/two-factor/disable', { password: PASSWORD })).status).toBe(200);
});
