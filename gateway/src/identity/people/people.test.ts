import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import {
  ADMINISTRATOR,
  identified,
  newcomer,
  official,
  type Person,
  signInAgain,
} from '../testing/people.fixture.ts';

let hub: TestIdentity;
let admin: Person;
let clerk: Person;
let elsewhere: Person;
beforeAll(async () => {
  hub = await testIdentity();
  admin = await official(hub, ADMINISTRATOR);
  clerk = await official(hub, { ...ADMINISTRATOR, role: 'clerk', email: 'wangxiaoming@yj.test' });
  elsewhere = await official(hub, {
    ...ADMINISTRATOR,
    holder: 'suzhou',
    role: 'clerk',
    email: 'far@sz.test',
  });
});
afterAll(() => hub.close());

test('an administrator sees the people of their own bureau, their e-mails masked', async () => {
  const { body } = await admin.browser.get('/people/list');
  expect(body['people']).toEqual([
    {
      account: admin.account,
      name: '测试administrator',
      emailMasked: 'ad***@yj.test',
      twoFactor: true,
      seat: admin.seat,
      kind: 'AUTHORITY',
      holder: 'jiangyin',
      role: 'administrator',
      grantedAt: expect.stringMatching(/^20\d\d-.*Z$/),
      waiting: false,
      self: true,
    },
    expect.objectContaining({
      account: clerk.account,
      emailMasked: 'wa***@yj.test',
      role: 'clerk',
      self: false,
    }),
  ]);
  expect((await clerk.browser.get('/people/list')).body['code']).toBe('FORBIDDEN');
  expect((await hub.browser().get('/people/list')).body['code']).toBe('NOT_SIGNED_IN');
});

test.each(['', '?', '?kind=&holder=', '?kind=AUTHORITY&holder=jiangyin'])(
  'the people of one’s own holder are listed for the query %j',
  async (query) => {
    const { status, body } = await admin.browser.get(`/people/list${query}`);
    expect(status).toBe(200);
    expect(body['people']).toContainEqual(expect.objectContaining({ seat: admin.seat, self: true }));
  },
);

test('an e-mail is shown whole only with a line in the journal, and only of one’s own people', async () => {
  const { body } = await admin.browser.post('/people/reveal', { account: clerk.account });
  expect(body).toEqual({ email: 'wangxiaoming@yj.test' });
  expect((await hub.journal()).at(-1)).toEqual({
    type: 'email.revealed',
    actor: admin.account,
    actingAs: 'AUTHORITY:jiangyin:administrator',
    requestId: expect.stringMatching(/^[\w-]{36}$/),
    about: clerk.account,
    facts: {},
  });
  const lines = (await hub.journal()).length;
  expect((await admin.browser.post('/people/reveal', { account: elsewhere.account })).status).toBe(404);
  expect((await clerk.browser.post('/people/reveal', { account: admin.account })).status).toBe(403);
  expect(await hub.journal()).toHaveLength(lines);
});

test('an official learns the names and roles of officials whose accounts stand in records, nobody else does', async () => {
  const ask = ({ browser }: Pick<Person, 'browser'>) =>
    browser.get(`/people/names?accounts=${[clerk.account, elsewhere.account, 'nobody'].join(',')}`);
  const { body } = await ask(admin);
  expect(body['names']).toEqual(
    expect.arrayContaining([
      { account: clerk.account, name: '测试clerk', role: 'clerk', holder: 'jiangyin' },
      { account: elsewhere.account, name: '测试clerk', role: 'clerk', holder: 'suzhou' },
    ]),
  );
  expect(body['names']).toHaveLength(2);
  expect((await ask({ browser: hub.browser() })).body['code']).toBe('NOT_SIGNED_IN');
  const agency = { email: 'm@names.test', kind: 'AGENCY', holder: '91320281MXDA00011D' } as const;
  const manager = await newcomer(hub, { ...agency, role: 'manager' });
  expect((await ask(manager)).body['code']).toBe('FORBIDDEN');
});

test('nobody ends their own seat, nor one of another bureau', async () => {
  const own = await admin.browser.post('/people/end-seat', { seat: admin.seat, reason: '辞职' });
  expect([own.status, own.body['code']]).toEqual([403, 'NOT_YOURSELF']);
  const other = await admin.browser.post('/people/end-seat', { seat: elsewhere.seat, reason: '越权' });
  expect([other.status, other.body['code']]).toEqual([404, 'SEAT_UNKNOWN']);
  expect(await identified(hub, elsewhere.browser)).toMatchObject({ kind: 'actor' });
});

test('a lost second factor is taken off by an administrator who has just shown to have theirs', async () => {
  const loser = await official(hub, { ...ADMINISTRATOR, role: 'reviewer', email: 'loser@yj.test' });
  const reset = () => admin.browser.post('/people/reset-second-factor', { account: loser.account });
  expect((await reset()).body['code']).toBe('STEP_UP_REQUIRED');
  await admin.browser.post('/step-up', { code: await admin.authenticator?.next() });
  expect((await reset()).body).toEqual({ account: loser.account });
  expect((await loser.browser.get('/seats')).status).toBe(401);
  expect((await hub.journal()).at(-1)).toMatchObject({ type: 'second-factor.reset', about: loser.account });
  const again = await signInAgain(hub, { ...loser, authenticator: undefined });
  expect((await again.get('/seats')).body).toMatchObject({ person: { twoFactor: false }, inUse: null });
  expect(await identified(hub, again)).toEqual({ kind: 'nobody' });
});

test('never one’s own, nor that of somebody with a post elsewhere', async () => {
  const own = await admin.browser.post('/people/reset-second-factor', { account: admin.account });
  expect([own.status, own.body['code']]).toEqual([403, 'NOT_YOURSELF']);
  const far = await admin.browser.post('/people/reset-second-factor', { account: elsewhere.account });
  expect([far.status, far.body['code']]).toEqual([404, 'PERSON_UNKNOWN']);
  const token = await hub.invited({ ...ADMINISTRATOR, role: 'leader', holder: 'suzhou', email: clerk.email });
  await clerk.browser.post('/invitations/accept', { token });
  const both = await admin.browser.post('/people/reset-second-factor', { account: clerk.account });
  expect([both.status, both.body['code']]).toEqual([404, 'PERSON_UNKNOWN']);
});

test('a manager of an agency manages its people, and no others', async () => {
  const who = {
    kind: 'AGENCY',
    holder: '91320281MADEM00012',
    role: 'manager',
    email: 'boss@agency.test',
  } as const;
  const manager = await newcomer(hub, who);
  const made = await manager.browser.post('/invitations/create', {
    ...who,
    role: 'staff',
    email: 'staff@agency.test',
  });
  const token = new URL(String(made.body['link'])).hash.slice(1);
  const staff = await newcomer(hub, { ...who, role: 'staff', email: 'staff@agency.test' }, token);
  const { body } = await manager.browser.get('/people/list');
  expect((body['people'] as { account: string }[]).map(({ account }) => account).sort()).toEqual(
    [manager.account, staff.account].sort(),
  );
  expect((await staff.browser.get('/people/list')).body['code']).toBe('FORBIDDEN');
  const ended = await manager.browser.post('/people/end-seat', { seat: staff.seat, reason: '离职' });
  expect(ended.status).toBe(200);
  expect((await manager.browser.post('/people/end-seat', { seat: clerk.seat, reason: '越权' })).status).toBe(
    404,
  );
});
