import { authenticator } from '@chengan/shared/identity/token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, newcomer, official } from '../testing/people.fixture.ts';
import {
  inviteToPartner,
  keyBy,
  stepUp,
  whoIs,
  WISH,
  withPartner,
  type WithPartner,
} from './testing/partner.fixture.ts';

let hub: TestIdentity;
let acme: WithPartner;
const DAY = 86_400_000;
const BAD = { kind: 'refused', status: 401, problem: { code: 'API_KEY_INVALID' } };

beforeAll(async () => {
  hub = await testIdentity();
  acme = await withPartner(hub);
  await stepUp(acme.administrator);
});
afterAll(() => hub.close());

test("a key is shown once, kept as a hash, and is its partner's system to a subgraph", async () => {
  const asked = { ...WISH, scopes: ['public:read', 'schema:read'], perMinute: 6000 };
  const { status, body } = await acme.administrator.browser.post('/keys/create', asked);
  expect(status).toBe(200);
  expect(body).toEqual({
    id: expect.any(String),
    key: expect.stringMatching(/^cahk_[\w-]{43}$/),
    expiresAt: expect.any(String),
  });
  const key = String(body['key']);
  const who = await whoIs(hub, { 'x-api-key': key });
  if (who.kind !== 'actor') throw new Error(`is ${who.kind}`);
  expect(await authenticator(hub.identity.keys)(`Bearer ${who.token}`, hub.now())).toEqual({
    kind: 'actor',
    actor: {
      account: `key:${String(body['id'])}`,
      name: '数据平台',
      kind: 'PARTNER',
      role: 'system',
      holder: acme.partner,
      scopes: ['public:read', 'schema:read'],
    },
  });

  const listed = await acme.administrator.browser.get('/keys/list');
  expect(listed.body['keys']).toContainEqual({
    id: body['id'],
    partner: acme.partner,
    name: '数据平台',
    hint: key.slice(0, 11),
    scopes: ['public:read', 'schema:read'],
    perMinute: 6000,
    createdAt: expect.any(String),
    expiresAt: body['expiresAt'],
    lastUsedAt: expect.any(String),
    revokedAt: null,
    replaces: null,
    state: 'ACTIVE',
  });
  const everywhere = [
    listed.body,
    await hub.journal(),
    await hub.orm.em.fork().execute('select * from api_key'),
  ];
  expect(JSON.stringify(everywhere)).not.toContain(key);
  expect((await hub.journal()).at(-1)).toMatchObject({
    type: 'key.created',
    actor: acme.administrator.account,
    actingAs: `PARTNER:${acme.partner}:administrator`,
    about: body['id'],
    facts: { partner: acme.partner, name: '数据平台', perMinute: 6000 },
  });
});

test.each([
  ['x-api-key', (key: string) => ({ 'x-api-key': key })],
  ['a bearer', (key: string) => ({ authorization: `Bearer ${key}` })],
  ['a bearer in small letters', (key: string) => ({ authorization: `bearer ${key}` })],
  ['both, with the same', (key: string) => ({ authorization: `BEARER ${key}`, 'x-api-key': key })],
])('a key is taken as %s', async (_, headers) => {
  const { key, id } = await keyBy(acme.administrator);
  expect(await whoIs(hub, headers(key))).toMatchObject({ kind: 'actor', actor: { account: `key:${id}` } });
});

test('a key that is not good refuses the request, whatever else it bears; another bearer is no key', async () => {
  const { key } = await keyBy(acme.administrator);
  const other = await keyBy(acme.administrator);
  const cookie = acme.administrator.browser.cookie();
  const wrong = `${key.slice(0, -2)}${key.endsWith('AA') ? 'BB' : 'AA'}`;
  for (const headers of [
    { 'x-api-key': wrong },
    { 'x-api-key': '' },
    { 'x-api-key': `${key} ` + 'x' },
    { authorization: 'Bearer cahk_' },
    { authorization: `Bearer ${wrong}`, cookie },
    { authorization: `Bearer ${key}`, 'x-api-key': other.key },
    { authorization: `Bearer ${key}`, 'x-api-key': wrong },
  ])
    expect(await whoIs(hub, headers)).toMatchObject(BAD);
  expect(await whoIs(hub, { authorization: 'Bearer eyJhbGciOiJub25lIn0.e30.' })).toEqual({ kind: 'nobody' });
});

test('beside a session the key is who asks', async () => {
  const { key, id } = await keyBy(acme.administrator);
  const cookie = acme.administrator.browser.cookie();
  expect(await whoIs(hub, { cookie })).toMatchObject({ actor: { role: 'administrator' } });
  expect(await whoIs(hub, { cookie, 'x-api-key': key })).toMatchObject({
    actor: { account: `key:${id}`, role: 'system', scopes: ['public:read'] },
  });
});

test('a key ends on its day', async () => {
  const own = await testIdentity();
  const { administrator } = await withPartner(own);
  await stepUp(administrator);
  const { key } = await keyBy(administrator, { expiresInDays: 1 });
  own.later(DAY - 60_000);
  expect(await whoIs(own, { 'x-api-key': key })).toMatchObject({ kind: 'actor' });
  own.later(60_000 - 2_000);
  // remembered, and still not taken a moment after its time
  await whoIs(own, { 'x-api-key': key });
  own.later(2_000);
  expect(await whoIs(own, { 'x-api-key': key })).toMatchObject(BAD);
  expect(((await administrator.browser.get('/keys/list')).body['keys'] as unknown[])[0]).toMatchObject({
    state: 'EXPIRED',
  });
  await own.close();
});

test('a revoked key is refused at once here, and within five seconds in another process', async () => {
  const { key, id } = await keyBy(acme.administrator);
  expect(await whoIs(hub, { 'x-api-key': key })).toMatchObject({ kind: 'actor' });
  const revoked = await acme.administrator.browser.post('/keys/revoke', { id });
  expect(revoked.body).toEqual({ id, state: 'REVOKED' });
  expect(await whoIs(hub, { 'x-api-key': key })).toMatchObject(BAD);
  expect((await hub.journal()).at(-1)).toMatchObject({ type: 'key.revoked', about: id });

  const second = await keyBy(acme.administrator);
  expect(await whoIs(hub, { 'x-api-key': second.key })).toMatchObject({ kind: 'actor' });
  // as another process would
  await hub.orm.em
    .fork()
    .execute(`update api_key set revoked_by = 'x', revoked_at = now() where id = ?`, [second.id]);
  // it is remembered: this is what one read in five seconds costs, and no more
  expect(await whoIs(hub, { 'x-api-key': second.key })).toMatchObject({ kind: 'actor' });
  hub.later(5_000);
  expect(await whoIs(hub, { 'x-api-key': second.key })).toMatchObject(BAD);
});

test('a rotated key lives on beside the new one for as long as was asked, and no longer', async () => {
  const own = await testIdentity();
  const { administrator, partner } = await withPartner(own);
  await stepUp(administrator);
  const old = await keyBy(administrator, { expiresInDays: 30, perMinute: 77 });
  const { body: made } = await administrator.browser.post('/keys/rotate', { id: old.id, overlapHours: 2 });
  const fresh = String(made['key']);
  expect(Date.parse(String(made['expiresAt'])) - Date.parse(String(made['oldExpiresAt']))).toBe(
    30 * DAY - 7_200_000,
  );
  const keys = () => Promise.all([old.key, fresh].map((key) => whoIs(own, { 'x-api-key': key })));
  expect((await keys()).map(({ kind }) => kind)).toEqual(['actor', 'actor']);
  const again = await administrator.browser.post('/keys/rotate', { id: old.id, overlapHours: 2 });
  expect([again.status, again.body['code']]).toEqual([409, 'KEY_ENDED']);
  own.later(7_200_000);
  expect((await keys()).map(({ kind }) => kind)).toEqual(['refused', 'actor']);
  expect((await administrator.browser.get('/keys/list')).body['keys']).toMatchObject([
    { id: made['id'], replaces: old.id, perMinute: 77, state: 'ACTIVE' },
    { id: old.id, state: 'EXPIRED' },
  ]);
  expect((await own.journal()).at(-1)).toMatchObject({
    type: 'key.rotated',
    about: made['id'],
    facts: { partner, replaces: old.id },
  });
  await own.close();
});

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
  // an authority that invites one more person of the same partner has no say over its keys
  const token = await inviteToPartner(other.authority, one.partner, 'second@partner.test');
  await newcomer(
    hub,
    { email: 'second@partner.test', kind: 'PARTNER', holder: one.partner, role: 'administrator' },
    token,
  );
  expect((await other.authority.browser.post('/keys/revoke', { id })).body['code']).toBe('KEY_UNKNOWN');

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

test('the database lets nobody lengthen a key or bring one back', async () => {
  const { id } = await keyBy(acme.administrator);
  await acme.administrator.browser.post('/keys/revoke', { id });
  const em = hub.orm.em.fork();
  for (const change of [
    'revoked_at = null, revoked_by = null',
    `expires_at = expires_at + interval '1 hour'`,
    `scopes = '{finding:read}'`,
    `hash = 'x'`,
  ])
    await expect(em.execute(`update api_key set ${change} where id = ?`, [id])).rejects.toThrow(
      'only end sooner',
    );
  await expect(em.execute('delete from api_key where id = ?', [id])).rejects.toThrow('permission denied');
});

test('use is written down once a minute, not for each request', async () => {
  const { key, id } = await keyBy(acme.administrator);
  const used = async () => {
    const [row] = await hub.orm.em
      .fork()
      .execute<{ used: string }[]>('select last_used_at::text as used from api_key where id = ?', [id]);
    return row?.used;
  };
  await whoIs(hub, { 'x-api-key': key });
  const first = await used();
  expect(first).toEqual(expect.any(String));
  hub.later(50_000);
  await whoIs(hub, { 'x-api-key': key });
  expect(await used()).toBe(first);
  hub.later(10_000);
  await whoIs(hub, { 'x-api-key': key });
  expect(await used()).not.toBe(first);
});
