import { scopesOf } from '@chengan/shared/permission/roles';
import { authenticator } from '@chengan/shared/identity/token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticatorOf } from './testing/browser.fixture.ts';
import { testIdentity, type TestIdentity } from './testing/identity.fixture.ts';
import { ADMINISTRATOR, identified, newcomer, official, PASSWORD } from './testing/people.fixture.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

test('from an invitation to a token that a subgraph takes', async () => {
  const token = await hub.invited(ADMINISTRATOR);
  const shown = await hub.browser().post('/invitations/show', { token });
  expect(shown.body).toMatchObject({
    emailMasked: 'ad***@yj.test',
    kind: 'AUTHORITY',
    holder: 'jiangyin',
    holderName: '江阴市应急管理局',
    role: 'administrator',
    hasAccount: false,
  });

  const person = await newcomer(hub, ADMINISTRATOR, token);
  const { browser } = person;
  const before = await browser.get('/seats');
  expect(before.body).toMatchObject({
    inUse: null,
    person: { account: person.account, email: 'admin@yj.test', twoFactor: false, steppedUpUntil: null },
    seats: [{ id: person.seat, usable: false, missing: 'SECOND_FACTOR', role: 'administrator' }],
  });
  expect(await identified(hub, browser)).toEqual({ kind: 'nobody' });
  expect((await browser.post('/seats/use', { seat: person.seat })).body['code']).toBe('SEAT_NOT_USABLE');

  const passwordOnly = browser.cookie();
  const { body: setUp } = await browser.post('/two-factor/enable', { password: PASSWORD });
  expect(setUp['backupCodes']).toHaveLength(10);
  const codes = authenticatorOf(setUp['totpURI']);
  expect((await browser.post('/two-factor/verify-totp', { code: await codes.next() })).status).toBe(200);
  expect(browser.cookie()).not.toBe(passwordOnly);

  const after = await browser.get('/seats');
  expect(after.body).toMatchObject({
    inUse: person.seat,
    person: { twoFactor: true },
    seats: [{ usable: true }],
  });

  const stepUp = await browser.post('/step-up', { code: await codes.next() });
  expect(stepUp.status).toBe(200);
  const who = await identified(hub, browser);
  if (who.kind !== 'actor') throw new Error(`is ${who.kind}`);
  const verified = await authenticator(hub.identity.keys)(`Bearer ${who.token}`, hub.now());
  expect(verified).toEqual({
    kind: 'actor',
    actor: {
      account: person.account,
      name: '测试administrator',
      kind: 'AUTHORITY',
      role: 'administrator',
      holder: 'jiangyin',
      scopes: ['people:manage', 'seat:confirm', 'key:manage'],
      steppedUpAt: Date.parse(String(stepUp.body['until'])) - 600_000,
    },
  });
  // what signs is not shown
  expect(hub.identity.keys.keys).toEqual([
    { kty: 'OKP', crv: 'Ed25519', x: expect.any(String), kid: expect.any(String), alg: 'EdDSA', use: 'sig' },
  ]);

  expect(
    (await hub.journal()).filter(({ actor }) => actor === person.account).map(({ type }) => type),
  ).toEqual([
    'invitation.accepted',
    'seat.granted',
    'sign-in.succeeded',
    'second-factor.set-up',
    'step-up.given',
  ]);
  expect(JSON.stringify(await hub.journal())).not.toContain('@');
});

test('a person with two posts chooses, and is one of them at a time', async () => {
  const person = await official(hub, { ...ADMINISTRATOR, email: 'two@yj.test', role: 'clerk' });
  const { browser, account } = person;
  const token = await hub.invited({
    ...ADMINISTRATOR,
    email: 'two@yj.test',
    holder: 'suzhou',
    role: 'reviewer',
  });
  expect((await hub.browser().post('/invitations/accept', { token })).body['code']).toBe('SIGN_IN_FIRST');
  const accepted = await browser.post('/invitations/accept', { token });
  expect(accepted.body).toEqual({ account, seat: expect.any(String) });

  // nothing was chosen before the second post came: now the person has to
  const second = String(accepted.body['seat']);
  expect((await browser.post('/seats/use', { seat: second })).body).toMatchObject({ inUse: second });
  expect(await identified(hub, browser)).toMatchObject({ actor: { holder: 'suzhou', role: 'reviewer' } });
  expect((await browser.post('/seats/use', { seat: person.seat })).body).toMatchObject({
    inUse: person.seat,
  });
  expect(await identified(hub, browser)).toMatchObject({ actor: { holder: 'jiangyin', role: 'clerk' } });
  const nobodys = '0190d5a8-0000-7000-8000-000000000000';
  expect((await browser.post('/seats/use', { seat: nobodys })).body['code']).toBe('SEAT_UNKNOWN');
});

test('an agency needs no second factor, and its one seat is in use by itself', async () => {
  const who = {
    email: 'boss@agency.test',
    kind: 'AGENCY',
    holder: '91320281MADEM00012',
    role: 'manager',
  } as const;
  const { browser, seat } = await newcomer(hub, who);
  expect((await browser.get('/seats')).body).toMatchObject({ inUse: seat, seats: [{ usable: true }] });
  expect(await identified(hub, browser)).toMatchObject({
    actor: { kind: 'AGENCY', scopes: scopesOf('AGENCY', 'manager') },
  });
});

test('a seat that ends is felt at once, and no other takes its place unasked', async () => {
  const admin = await official(hub, { ...ADMINISTRATOR, email: 'ender@yj.test' });
  const clerk = await official(hub, { ...ADMINISTRATOR, email: 'leaver@yj.test', role: 'clerk' });
  expect(await identified(hub, clerk.browser)).toMatchObject({ kind: 'actor' });
  const ended = await admin.browser.post('/people/end-seat', { seat: clerk.seat, reason: '调离' });
  expect(ended.body).toEqual({ seat: clerk.seat });
  expect(await identified(hub, clerk.browser)).toEqual({ kind: 'nobody' });
  expect((await clerk.browser.get('/seats')).body).toMatchObject({ inUse: null, seats: [] });
  expect((await hub.journal()).at(-1)).toMatchObject({
    type: 'seat.ended',
    actor: admin.account,
    actingAs: 'AUTHORITY:jiangyin:administrator',
    about: clerk.account,
    requestId: expect.stringMatching(/^[\w-]{36}$/),
    facts: { role: 'clerk', reason: '调离' },
  });
});
