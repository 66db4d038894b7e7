import { authenticator } from '@chengan/shared/identity/token';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { keyBy, stepUp, whoIs, WISH, withPartner, type WithPartner } from './testing/partner.fixture.ts';

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
