import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from './testing/identity.fixture.ts';
import { ADMINISTRATOR, newcomer, official, PASSWORD, type Person } from './testing/people.fixture.ts';

let hub: TestIdentity;
let admin: Person;
beforeAll(async () => {
  hub = await testIdentity();
  admin = await official(hub, ADMINISTRATOR);
});
afterAll(() => hub.close());

const SESSION = '__Secure-chengan.session_token';
const AGENCY = { kind: 'AGENCY', holder: '91320281MADEM00012', role: 'manager' } as const;
const CLERK = { ...ADMINISTRATOR, role: 'clerk' };

describe('a cookie that is written so that only one of two readers takes it', () => {
  test.each([
    ['in quotation marks', (value: string) => `${SESSION}="${value}"`],
    ['with a space before the sign', (value: string) => `${SESSION} =${value}`],
    ['after something that is no pair', (value: string) => `x;${SESSION} =${value}`],
    ['twice', (value: string) => `${SESSION}=a.b; ${SESSION} ="${value}"`],
  ])('%s is no way round the step-up', async (_, write) => {
    const person = await official(hub, { ...CLERK, email: `cookie${(people += 1)}@yj.test` });
    const value = person.browser.cookies.get(SESSION) ?? '';
    const thief = hub.browser();
    for (const path of ['/two-factor/generate-backup-codes', '/two-factor/disable'])
      expect((await thief.post(path, { password: PASSWORD }, { cookie: write(value) })).status).toBe(401);
    const kept = await thief.post(
      '/change-password',
      { currentPassword: PASSWORD, newPassword: 'another long walk' },
      { cookie: write(value) },
    );
    expect(kept.status).toBe(401);
  });
});
let people = 0;

describe('a text that the database cannot keep', () => {
  const wrong = (path: string, body: object) => admin.browser.post(path, body);
  test.each([
    ['/sign-in/email', { email: 'a\u0000@yj.test', password: PASSWORD }],
    ['/invitations/create', { ...CLERK, email: 'nul@yj.test', name: 'x\u0000y' }],
    ['/people/end-seat', { seat: '0190d5a8-0000-7000-8000-000000000000', reason: 'x\u0000' }],
    ['/people/reveal', { account: 'x\u0000' }],
    ['/people/reveal', { account: 'x\ud800' }],
  ])('is refused at %s like any other wrong form', async (path, body) => {
    expect((await wrong(path, body)).status).toBe(400);
    expect(hub.logged()).toEqual([]);
  });

  test('is refused in an address', async () => {
    expect((await admin.browser.get('/people/list?kind=AGENCY&holder=a%00')).status).toBe(400);
  });
});

describe('the name of a person', () => {
  const accept = async (name: string) =>
    hub.browser().post('/invitations/accept', {
      token: await hub.invited({ ...CLERK, email: `name${(people += 1)}@yj.test` }),
      name,
      password: PASSWORD,
    });
  test.each([
    ['is read from right to left', '王\u202e明小'],
    ['has a line of its own', '王小明\n批准人：李局长'],
    ['holds what nobody sees', '王\u200b小明'],
    ['is nothing to see', '\u3164\u2800'],
    ['is longer than a line', '王'.repeat(101)],
  ])('is none that %s', async (_, name) => {
    expect((await accept(name)).status).toBe(400);
  });
  test.each(['王小明', 'Jean-Luc d’Arc', '阿不都热依木·吐尔逊', '𠮷田'])('may be %s', async (name) => {
    expect((await accept(name)).status).toBe(200);
  });
});

describe('an e-mail', () => {
  test.each(['ａdmin@yj.test', 'admin@yj．test', 'аdmin@yj.test', 'admin@yj.test\u200b', 'ad min@yj.test'])(
    'that only looks like another, %j, is invited by nobody',
    async (email) => {
      const reply = await admin.browser.post('/invitations/create', { ...CLERK, email });
      expect([reply.status, reply.body['code']]).toEqual([400, 'EMAIL_MALFORMED']);
    },
  );
});

test('a household of IPv6 has five attempts at a password together', async () => {
  await newcomer(hub, { ...AGENCY, email: 'six@agency.test' });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const browser = hub.browser(`2001:db8:7:7::${attempt + 1}`);
    statuses.push((await browser.post('/sign-in/email', { email: 'six@agency.test', password: 'x' })).status);
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
});

test.each([
  ['/two-factor/enable', 'password', {}],
  ['/change-password', 'currentPassword', { newPassword: 'another long walk by the river' }],
])('whoever has a session but no password does not find it out at %s', async (path, field, more) => {
  const person = await newcomer(hub, { ...CLERK, email: `guess${(people += 1)}@yj.test` });
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const from = { 'x-chengan-client-address': `203.0.113.${attempt + 1}` };
    const guess = { [field]: `wrong password ${attempt}`, ...more };
    statuses.push((await person.browser.post(path, guess, from)).status);
  }
  expect(statuses).toEqual([400, 400, 400, 400, 400, 429]);
});

test('of two first managers who accept at the same time, one is the first', async () => {
  const [one, two] = [
    await newcomer(hub, { ...AGENCY, holder: '91320281MADEM00039', email: 'one@agency.test' }),
    await newcomer(hub, { ...AGENCY, holder: '91320281MADEM00047', email: 'two@agency.test' }),
  ];
  const invite = async (holder: string, { email }: Person) => {
    const { body } = await admin.browser.post('/invitations/create', { ...AGENCY, holder, email });
    return new URL(String(body['link'])).hash.slice(1);
  };
  for (const holder of ['91320281MADEM00020', '91320281MADEM00055', '91320281MADEM00063']) {
    const [a, b] = [await invite(holder, one), await invite(holder, two)];
    const replies = await Promise.all([
      one.browser.post('/invitations/accept', { token: a }),
      two.browser.post('/invitations/accept', { token: b }),
    ]);
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 404]);
  }
});

test.each([
  { kind: 'PARTNER', holder: 'map', role: 'administrator', name: '地图平台' },
  { kind: 'EXPERT', holder: 'e-1', role: 'expert' },
] as const)('no bureau plants somebody into a $kind that has its person', async (who) => {
  await newcomer(hub, { ...who, email: `${who.holder}@partner.test` });
  const reply = await admin.browser.post('/invitations/create', { ...who, email: 'planted@partner.test' });
  expect([reply.status, reply.body['code']]).toEqual([403, 'MAY_NOT_INVITE']);
});
