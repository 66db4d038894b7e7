import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, official } from '../testing/people.fixture.ts';
import { keyBy, stepUp, whoIs, WISH, withPartner, type WithPartner } from './testing/partner.fixture.ts';

let hub: TestIdentity;
let acme: WithPartner;

beforeAll(async () => {
  hub = await testIdentity();
  acme = await withPartner(hub);
  await stepUp(acme.administrator);
});
afterAll(() => hub.close());

test('a wish is refused with everything that is wrong with it', async () => {
  const codes = async (path: string, body: object) => {
    const reply = await acme.administrator.browser.post(path, body);
    return [reply.status, ...((reply.body['problems'] ?? []) as { code: string }[]).map(({ code }) => code)];
  };
  expect(
    await codes('/keys/create', { name: ' ', scopes: ['finding:read'], expiresInDays: 401, perMinute: 6001 }),
  ).toEqual([400, 'KEY_NAME_INVALID', 'KEY_SCOPES_INVALID', 'KEY_EXPIRY_INVALID', 'KEY_LIMIT_INVALID']);
  expect(await codes('/keys/create', { ...WISH, scopes: [], perMinute: 0.5 })).toEqual([
    400,
    'KEY_SCOPES_INVALID',
    'KEY_LIMIT_INVALID',
  ]);
  const { id } = await keyBy(acme.administrator);
  expect(await codes('/keys/rotate', { id, overlapHours: 169 })).toEqual([400, 'KEY_OVERLAP_INVALID']);
  // an expiry is not optional
  expect(
    (await acme.administrator.browser.post('/keys/create', { name: 'x', scopes: ['public:read'] })).status,
  ).toBe(400);
});

test('making and rotating take a fresh second factor; revoking does not wait for one', async () => {
  const own = await testIdentity();
  const { administrator } = await withPartner(own);
  const { browser } = administrator;
  await stepUp(administrator);
  const { id } = await keyBy(administrator);
  own.later(601_000);
  expect((await browser.post('/keys/create', WISH)).body['code']).toBe('STEP_UP_REQUIRED');
  expect((await browser.post('/keys/rotate', { id, overlapHours: 1 })).body['code']).toBe('STEP_UP_REQUIRED');
  expect((await browser.post('/keys/revoke', { id })).status).toBe(200);
  await own.close();
});

test('only who may manages keys: the partner its own, the authority those of partners it brought in', async () => {
  const one = await withPartner(hub);
  const other = await withPartner(hub, 'suzhou');
  for (const person of [one.administrator, one.authority, other.administrator, other.authority])
    await stepUp(person);
  const { id } = await keyBy(one.administrator);
  for (const person of [other.administrator, other.authority]) {
    const refused = [
      await person.browser.post('/keys/revoke', { id }),
      await person.browser.post('/keys/rotate', { id, overlapHours: 1 }),
      await person.browser.post('/keys/create', { ...WISH, partner: one.partner }),
    ];
    expect(refused.map(({ body }) => body['code'])).toEqual([
      'KEY_UNKNOWN',
      'KEY_UNKNOWN',
      'PARTNER_UNKNOWN',
    ]);
    expect(JSON.stringify((await person.browser.get('/keys/list')).body)).not.toContain(id);
  }
  // nor does an authority plant a second administrator into a partner that has one
  const planted = await other.authority.browser.post('/invitations/create', {
    email: 'second@partner.test',
    kind: 'PARTNER',
    holder: one.partner,
    role: 'administrator',
    name: '测试合作单位',
  });
  expect(planted.body['code']).toBe('MAY_NOT_INVITE');

  const made = await one.authority.browser.post('/keys/create', { ...WISH, partner: one.partner });
  expect(await whoIs(hub, { 'x-api-key': String(made.body['key']) })).toMatchObject({
    actor: { holder: one.partner },
  });
  expect((await one.authority.browser.post('/keys/create', WISH)).body['code']).toBe('PARTNER_UNKNOWN');
  expect((await one.authority.browser.post('/keys/revoke', { id })).status).toBe(200);

  const clerk = await official(hub, { ...ADMINISTRATOR, email: 'keyless@yj.test', role: 'clerk' });
  expect((await clerk.browser.get('/keys/list')).status).toBe(403);
  expect((await hub.browser().get('/keys/list')).status).toBe(401);
});

test('a partner has twenty keys at a time, and no more', async () => {
  const own = await withPartner(hub);
  await stepUp(own.administrator);
  for (let i = 0; i < 19; i++) await keyBy(own.administrator);
  const last = await keyBy(own.administrator);
  const refused = await own.administrator.browser.post('/keys/create', WISH);
  expect([refused.status, refused.body['code']]).toEqual([409, 'KEY_TOO_MANY']);
  await own.administrator.browser.post('/keys/revoke', { id: last.id });
  await keyBy(own.administrator);
});

test('a partner whose last administrator has gone is headed anew by the authority that brought it in alone', async () => {
  const one = await withPartner(hub);
  const other = await withPartner(hub, 'suzhou');
  const wish = { kind: 'PARTNER', holder: one.partner, role: 'administrator', name: '测试合作单位' };
  const end = { seat: one.administrator.seat, reason: '离职' };
  expect((await one.authority.browser.post('/people/end-seat', end)).status).toBe(200);
  const planted = { ...wish, email: 'planted-later@partner.test' };
  const refused = await other.authority.browser.post('/invitations/create', planted);
  expect([refused.status, refused.body['code']]).toEqual([403, 'MAY_NOT_INVITE']);
  const again = await one.authority.browser.post('/invitations/create', {
    ...wish,
    email: 'next@partner.test',
  });
  expect(again.status).toBe(200);
});

test('an invitation that another authority made before is good for nothing once the partner was brought in', async () => {
  const suzhou = await official(hub, { ...ADMINISTRATOR, holder: 'suzhou', email: 'waiting@sz.test' });
  const jiangyin = await official(hub, { ...ADMINISTRATOR, email: 'quicker@yj.test' });
  const wish = {
    kind: 'PARTNER',
    holder: 'wanted-by-two',
    role: 'administrator',
    name: '测试合作单位',
  } as const;
  const tokenBy = async (person: typeof suzhou, email: string) => {
    const { body } = await person.browser.post('/invitations/create', { ...wish, email });
    return new URL(String(body['link'])).hash.slice(1);
  };
  const waiting = await tokenBy(suzhou, 'waiting@partner.test');
  const post = { ...wish, email: 'quicker@partner.test' };
  const first = await official(hub, post, await tokenBy(jiangyin, post.email));
  await jiangyin.browser.post('/people/end-seat', { seat: first.seat, reason: '离职' });
  const late = await hub.browser().post('/invitations/accept', {
    token: waiting,
    name: '测试',
    password: 'a long walk by the Yangtze',
  });
  expect([late.status, late.body['code']]).toEqual([404, 'INVITATION_INVALID']);
});

test('of twenty-five that are wanted at the same time, twenty are made', async () => {
  const { administrator } = await withPartner(hub);
  await stepUp(administrator);
  const wanted = Array.from({ length: 25 }, () => administrator.browser.post('/keys/create', WISH));
  const statuses = (await Promise.all(wanted)).map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array<number>(20).fill(200), ...Array<number>(5).fill(409)]);
});

test('a key that is rotated many times at once is rotated once', async () => {
  const { administrator, partner } = await withPartner(hub);
  await stepUp(administrator);
  const { id } = await keyBy(administrator);
  const wanted = Array.from({ length: 8 }, () =>
    administrator.browser.post('/keys/rotate', { id, overlapHours: 1 }),
  );
  const statuses = (await Promise.all(wanted)).map(({ status }) => status).sort();
  expect(statuses).toEqual([200, ...Array<number>(7).fill(409)]);
  // and the authority that brought the partner in finds both in its audit
  const facts = (await hub.journal()).filter(({ type }) => type.startsWith('key.')).slice(-2);
  expect(facts).toMatchObject([
    { type: 'key.created', facts: { partner, authority: 'jiangyin' } },
    { type: 'key.rotated', facts: { partner, authority: 'jiangyin' } },
  ]);
});
