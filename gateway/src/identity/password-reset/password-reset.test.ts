import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE, testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import {
  ADMINISTRATOR,
  identified,
  newcomer,
  official,
  PASSWORD,
  type Person,
} from '../testing/people.fixture.ts';

let hub: TestIdentity;
let admin: Person;
beforeAll(async () => {
  hub = await testIdentity();
  admin = await steppedUp({ ...ADMINISTRATOR });
});
afterAll(() => hub.close());

const NEW = 'quite another river at night';
const CLERK = { ...ADMINISTRATOR, role: 'clerk' };
let people = 0;
const clerk = () => official(hub, { ...CLERK, email: `reset${(people += 1)}@yj.test` });
const make = (account: string, by: Person = admin) => by.browser.post('/people/reset-password', { account });
const tokenOf = ({ body }: { body: Record<string, unknown> }) => new URL(String(body['link'])).hash.slice(1);
const use = (token: string, password = NEW) => hub.browser().post('/password-reset/use', { token, password });
const signIn = (email: string, password: string, browser = hub.browser()) =>
  browser.post('/sign-in/email', { email, password });

async function steppedUp(who: Parameters<typeof official>[1], token?: string): Promise<Person> {
  const person = await official(hub, who, token);
  await person.browser.post('/step-up', { code: await person.authenticator?.next() });
  return person;
}

const INVALID = {
  code: 'RESET_INVALID',
  message: '重设密码的链接无效：可能已被使用、作废或超过 24 小时；请向管理员索取新的链接。',
  messageEn:
    'This link is not good: it may have been used, made void, or be over 24 hours old; ask your administrator for a new one.',
};
const refused = async (token: string) => {
  const shown = await hub.browser().post('/password-reset/show', { token });
  const used = await use(token);
  expect([shown.status, shown.body, used.status, used.body]).toEqual([404, INVALID, 404, INVALID]);
};

test('a forgotten password is set anew by a link; sessions end, the second factor is asked for as before', async () => {
  const person = await clerk();
  const halfway = hub.browser();
  await signIn(person.email, PASSWORD, halfway);
  const made = await make(person.account);
  expect(String(made.body['link'])).toMatch(new RegExp(`^${SITE}/desk/password-reset#[\\w-]{43}$`));
  const token = tokenOf(made);
  const shown = await hub.browser().post('/password-reset/show', { token });
  expect(shown.body).toEqual({
    emailMasked: `${person.email.slice(0, 2)}***@yj.test`,
    expiresAt: made.body['expiresAt'],
  });
  const hours = (Date.parse(String(made.body['expiresAt'])) - hub.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.99);
  expect(hours).toBeLessThanOrEqual(24);

  const short = await use(token, `${person.email.split('@')[0]}`);
  expect((short.body['problems'] as { code: string }[]).map(({ code }) => code)).toEqual([
    'PASSWORD_TOO_SHORT',
    'PASSWORD_HOLDS_EMAIL',
  ]);
  expect((await use(token)).body).toEqual({ done: true });
  expect(await identified(hub, person.browser)).toEqual({ kind: 'nobody' });
  // whoever had given the old password, and had yet to give the code
  const late = await halfway.post('/two-factor/verify-totp', { code: await person.authenticator?.next() });
  expect(late.body['code']).toBe('INVALID_TWO_FACTOR_COOKIE');
  expect((await signIn(person.email, PASSWORD)).status).toBe(401);
  const browser = hub.browser();
  expect((await signIn(person.email, NEW, browser)).body['twoFactorRedirect']).toBe(true);
  expect(await identified(hub, browser)).toEqual({ kind: 'nobody' });
  const code = await person.authenticator?.next();
  expect((await browser.post('/two-factor/verify-totp', { code })).status).toBe(200);

  await refused(token);
  const lines = (await hub.journal()).filter(({ about }) => about === person.account);
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: 'password-reset.created',
      actor: admin.account,
      actingAs: 'AUTHORITY:jiangyin:administrator',
    }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({
      type: 'password.reset',
      actor: person.account,
      facts: { authorities: ['jiangyin'], sessions: 1 },
    }),
  );
  const kept = await hub.orm.em.fork().execute('select * from password_reset');
  expect(JSON.stringify([kept, await hub.journal(), hub.logged()])).not.toContain(token);
}, 60_000);

describe('a link is no good', () => {
  test('that never was', () => refused('a'.repeat(43)));

  test('after a day', async () => {
    const token = tokenOf(await make((await clerk()).account));
    hub.later(24 * 3_600_000 + 1);
    await refused(token);
    hub.later(-24 * 3_600_000 - 1);
  });

  test('once a later one is made, or the person has changed the password', async () => {
    const person = await clerk();
    const first = tokenOf(await make(person.account));
    const second = tokenOf(await make(person.account));
    await refused(first);
    await person.browser.post('/change-password', { currentPassword: PASSWORD, newPassword: NEW });
    await refused(second);
  });

  test('once whoever made it has left, or the person has got a post elsewhere', async () => {
    const leaver = await steppedUp({ ...ADMINISTRATOR, email: 'leaver@yj.test' });
    const person = await clerk();
    const token = tokenOf(await make(person.account, leaver));
    await admin.browser.post('/people/end-seat', { seat: leaver.seat, reason: '调离' });
    await refused(token);
    const another = tokenOf(await make(person.account));
    const offer = await hub.invited({ ...CLERK, holder: 'suzhou', email: person.email });
    await person.browser.post('/invitations/accept', { token: offer });
    await refused(another);
    expect((await make(person.account)).body['code']).toBe('PERSON_UNKNOWN');
  });

  test('twice, also at the same time', async () => {
    const token = tokenOf(await make((await clerk()).account));
    const replies = await Promise.all([use(token), use(token, `${NEW}!`), use(token, `${NEW}?`)]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404, 404]);
  });
});

describe('no link is made', () => {
  test('for oneself, without a fresh code, by others than who manages people, for people of others', async () => {
    const person = await clerk();
    const codes = [
      (await make(admin.account)).body['code'],
      (await make(person.account, await official(hub, { ...ADMINISTRATOR, email: 'stale@yj.test' }))).body[
        'code'
      ],
      (await make(admin.account, person)).body['code'],
      (
        await make(
          person.account,
          await steppedUp({ ...ADMINISTRATOR, holder: 'suzhou', email: 'a@sz.test' }),
        )
      ).body['code'],
      (await make('nobody')).body['code'],
    ];
    expect(codes).toEqual([
      'NOT_YOURSELF',
      'STEP_UP_REQUIRED',
      'FORBIDDEN',
      'PERSON_UNKNOWN',
      'PERSON_UNKNOWN',
    ]);
  });

  test('for an official who has no second factor on: the link alone would open the account', async () => {
    const person = await newcomer(hub, { ...CLERK, email: 'bare@yj.test' });
    const reply = await make(person.account);
    expect([reply.status, reply.body['code']]).toEqual([409, 'SECOND_FACTOR_OFF']);
  });

  test('by the one who takes the second factor off as well', async () => {
    const person = await clerk();
    await make(person.account);
    const reset = await admin.browser.post('/people/reset-second-factor', { account: person.account });
    expect([reset.status, reset.body['code']]).toEqual([403, 'ANOTHER_PERSON_REQUIRED']);
    const other = await steppedUp({ ...ADMINISTRATOR, email: 'other@yj.test' });
    const done = await other.browser.post('/people/reset-second-factor', { account: person.account });
    expect(done.status).toBe(200);
    expect((await make(person.account)).body['code']).toBe('SECOND_FACTOR_OFF');
  });
});

describe('an authority and the agency that it brought in', () => {
  const AGENCY = { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'manager' } as const;
  const list = `/people/list?kind=AGENCY&holder=${AGENCY.holder}`;
  let manager: Person;
  let stranger: Person;
  beforeAll(async () => {
    const post = { ...AGENCY, email: 'boss@agency.test' };
    const { body } = await admin.browser.post('/invitations/create', post);
    manager = await newcomer(hub, post, tokenOf({ body }));
    stranger = await steppedUp({ ...ADMINISTRATOR, holder: 'suzhou', email: 'stranger@sz.test' });
  });

  test('its administrator sees the people, and may make a link', async () => {
    expect((await admin.browser.get(list)).body['people']).toMatchObject([
      {
        account: manager.account,
        kind: 'AGENCY',
        role: 'manager',
        self: false,
        emailMasked: 'bo***@agency.test',
      },
    ]);
    expect((await make(manager.account)).status).toBe(200);
    expect((await admin.browser.get('/people/list')).body['people']).toContainEqual(
      expect.objectContaining({ account: admin.account, self: true }),
    );
  });

  test('another authority does neither, nor ends a seat', async () => {
    const end = { seat: manager.seat, reason: '越权' };
    expect((await stranger.browser.get(list)).body['code']).toBe('HOLDER_UNKNOWN');
    expect((await make(manager.account, stranger)).body['code']).toBe('PERSON_UNKNOWN');
    expect((await stranger.browser.post('/people/end-seat', end)).body['code']).toBe('SEAT_UNKNOWN');
    expect((await manager.browser.get('/people/list?kind=AUTHORITY&holder=jiangyin')).status).toBe(404);
    expect((await admin.browser.get('/people/list?kind=AUTHORITY&holder=suzhou')).status).toBe(404);
  });

  test('its administrator ends the seats of a captured manager and of whom he brought, and invites anew', async () => {
    const post = { ...AGENCY, role: 'staff', email: 'helper@agency.test' };
    const { body } = await manager.browser.post('/invitations/create', post);
    const helper = await newcomer(hub, post, tokenOf({ body }));
    for (const { seat } of [manager, helper])
      expect((await admin.browser.post('/people/end-seat', { seat, reason: '账户被盗' })).status).toBe(200);
    expect((await hub.journal()).at(-1)).toMatchObject({
      type: 'seat.ended',
      actor: admin.account,
      actingAs: 'AUTHORITY:jiangyin:administrator',
      about: helper.account,
      facts: { kind: 'AGENCY', holder: AGENCY.holder, role: 'staff', reason: '账户被盗' },
    });
    expect(await identified(hub, manager.browser)).toEqual({ kind: 'nobody' });
    const again = await admin.browser.post('/invitations/create', { ...AGENCY, email: 'new@agency.test' });
    expect(again.status).toBe(200);
  });

  test('one that the installation brought in is nobody’s', async () => {
    const holder = '91320281MADEM00020';
    const own = await newcomer(hub, { ...AGENCY, holder, email: 'own@agency.test' });
    const end = await admin.browser.post('/people/end-seat', { seat: own.seat, reason: '越权' });
    expect(end.body['code']).toBe('SEAT_UNKNOWN');
  });
});
