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
