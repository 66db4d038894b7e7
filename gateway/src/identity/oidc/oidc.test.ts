import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.fixture.ts';
import { SITE, testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, identified, official, type Person } from '../testing/people.fixture.ts';
import { testProvider, type TestProvider } from './testing/provider.fixture.ts';

let provider: TestProvider;
let hub: TestIdentity;
beforeAll(async () => {
  provider = await testProvider();
  const { issuer, clientSecret } = provider;
  const one = { issuer, clientSecret, clientId: 'hub', secondFactorAmr: ['otp'], secondFactorAcr: [] };
  hub = await testIdentity({
    providers: [
      { ...one, id: 'jiangyin', name: '江阴市统一认证', authority: 'jiangyin' },
      { ...one, id: 'changji', name: '昌吉州统一认证', authority: 'changji', clientId: 'hub-of-changji' },
      { ...one, id: 'suzhou', name: '苏州市统一认证', authority: 'suzhou', secondFactorAmr: [] },
    ],
  });
});
afterAll(async () => {
  await hub.close();
  await provider.close();
});

let people = 0;
const clerk = (email = `clerk${(people += 1)}@yj.test`, holder = 'jiangyin') =>
  official(hub, { ...ADMINISTRATOR, email, holder, role: 'clerk' });

const begin = async (browser: Browser, id = 'jiangyin'): Promise<URL> => {
  const { status, body } = await browser.post('/sign-in/social', { provider: id, callbackURL: '/desk' });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return new URL(String(body['url']));
};
const back = async (browser: Browser, at: URL) => {
  const { status, headers } = await browser.get(`${at.pathname.replace('/api/auth', '')}${at.search}`);
  return [status, headers.get('location')];
};
/** Signs in by a provider; gives the status and the address that the person is sent to. */
const signIn = async (browser: Browser, id = 'jiangyin') =>
  back(browser, await provider.follow(String(await begin(browser, id))));
const hasSession = async (browser: Browser) => (await browser.get('/seats')).status === 200;
const DENIED = [302, '/sign-in?error=unable_to_get_user_info'];
const verified = (person: Pick<Person, 'email'>, sub: string) => ({
  sub,
  email: person.email,
  email_verified: true,
});

test('a person of the bureau signs in by its provider, is linked once, and acts after a one-time code', async () => {
  expect((await hub.browser().get('/providers')).body).toEqual([
    { id: 'jiangyin', name: '江阴市统一认证' },
    { id: 'changji', name: '昌吉州统一认证' },
    { id: 'suzhou', name: '苏州市统一认证' },
  ]);
  const person = await clerk();
  provider.signedIn = verified(person, 'linked-once');
  const browser = hub.browser();
  const asked = await begin(browser);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    nonce: expect.any(String),
    state: expect.any(String),
    redirect_uri: `${SITE}/api/auth/callback/jiangyin`,
  });
  expect(await back(browser, await provider.follow(String(asked)))).toEqual([302, '/desk']);

  // the provider said nothing of a second factor
  expect(await identified(hub, browser)).toEqual({ kind: 'nobody' });
  expect((await browser.get('/seats')).body).toMatchObject({
    inUse: null,
    seats: [{ id: person.seat, usable: false, missing: 'STEP_UP' }],
  });
  expect((await browser.post('/seats/use', { seat: person.seat })).body['code']).toBe('STEP_UP_REQUIRED');
  await browser.post('/step-up', { code: await person.authenticator?.next() });
  expect(await identified(hub, browser)).toMatchObject({
    actor: { account: person.account, holder: 'jiangyin' },
  });

  const types = (await hub.journal()).filter(({ actor }) => actor === person.account).map(({ type }) => type);
  expect(types.slice(-3)).toEqual(['provider.linked', 'sign-in.succeeded', 'step-up.given']);
  expect(JSON.stringify(await hub.journal())).not.toContain('@');
  const kept = await hub.orm.em
    .fork()
    .execute('select * from credential where "providerId" = ?', ['jiangyin']);
  expect(kept).toEqual([
    expect.objectContaining({
      accountId: 'linked-once',
      accessToken: null,
      refreshToken: null,
      idToken: null,
    }),
  ]);

  // from now on the subject counts, not the e-mail
  provider.signedIn = { sub: 'linked-once', email: 'renamed@elsewhere.test', email_verified: false };
  expect(await signIn(hub.browser())).toEqual([302, '/desk']);
});

test('a second factor counts only where the settings of the provider say so', async () => {
  const [person, neighbour] = [await clerk(), await clerk('two@sz.test', 'suzhou')];
  const browser = hub.browser();
  provider.signedIn = { ...verified(person, 'with-otp'), amr: ['pwd', 'otp'] };
  await signIn(browser);
  expect(await identified(hub, browser)).toMatchObject({ actor: { account: person.account } });
  const who = await identified(hub, browser);
  // what asks for a step-up asks for the hub's own one-time code
  expect(who.kind === 'actor' && who.actor.steppedUpAt).toBe(undefined);

  const other = hub.browser();
  provider.signedIn = { ...verified(neighbour, 'with-otp-too'), amr: ['pwd', 'otp'] };
  expect(await signIn(other, 'suzhou')).toEqual([302, '/desk']);
  expect(await identified(hub, other)).toEqual({ kind: 'nobody' });
});

test('a stranger, an unverified e-mail and a person of another bureau are all refused alike, and no account is made', async () => {
  const [person, elsewhere] = [await clerk(), await clerk('far@cj.test', 'changji')];
  const above = await clerk('above@sz.test', 'suzhou');
  const countAccounts = async () =>
    (await hub.orm.em.fork().execute<unknown[]>('select id from person')).length;
  const before = await countAccounts();
  for (const said of [
    verified({ email: 'stranger@yj.test' }, 'stranger'),
    { sub: 'unverified', email: person.email, email_verified: false },
    { sub: 'unsaid', email: person.email },
    { sub: 'no-email' },
    verified(elsewhere, 'of-changji'),
    verified(above, 'of-the-bureau-above'),
  ]) {
    provider.signedIn = said;
    const browser = hub.browser();
    expect(await signIn(browser)).toEqual(DENIED);
    expect(await hasSession(browser)).toBe(false);
  }
  expect(await countAccounts()).toBe(before);
});

test('a person whose seat is below may not be claimed by e-mail from above', async () => {
  const person = await clerk();
  provider.signedIn = verified(person, 'claimed-from-above');
  expect(await signIn(hub.browser(), 'suzhou')).toEqual(DENIED);
});

test('somebody linked is not taken over by another subject with the same e-mail, and is out when the seat ends', async () => {
  const [person, admin] = [await clerk(), await official(hub, { ...ADMINISTRATOR, email: 'ends@yj.test' })];
  provider.signedIn = verified(person, 'the-first');
  expect(await signIn(hub.browser())).toEqual([302, '/desk']);
  provider.signedIn = verified(person, 'the-second');
  expect(await signIn(hub.browser())).toEqual(DENIED);
  await admin.browser.post('/people/end-seat', { seat: person.seat, reason: '调离' });
  provider.signedIn = verified(person, 'the-first');
  expect(await signIn(hub.browser())).toEqual(DENIED);
});

test('a session that a bureau began opens no seat elsewhere', async () => {
  const person = await clerk('both@yj.test');
  const token = await hub.invited({
    ...ADMINISTRATOR,
    email: 'both@yj.test',
    holder: 'changji',
    role: 'leader',
  });
  const { body: accepted } = await person.browser.post('/invitations/accept', { token });
  provider.signedIn = { ...verified(person, 'both'), amr: ['otp'] };
  const browser = hub.browser();
  await signIn(browser);
  const foreign = String(accepted['seat']);
  const refused = await browser.post('/seats/use', { seat: foreign });
  expect([refused.status, refused.body['code']]).toEqual([403, 'SEAT_NOT_USABLE']);
  expect((await browser.get('/seats')).body['seats']).toContainEqual(
    expect.objectContaining({ id: foreign, usable: false, missing: 'OTHER_SIGN_IN' }),
  );
  expect((await browser.post('/seats/use', { seat: person.seat })).body).toMatchObject({
    inUse: person.seat,
  });
  expect(await identified(hub, browser)).toMatchObject({ actor: { holder: 'jiangyin' } });
  // nor by the way around the front door's own check
  const em = hub.orm.em.fork();
  const { useSeat } = await import('../session/session.store.ts');
  const [session] = await em.execute<{ id: string }[]>(
    `select id from session where provider = 'jiangyin' order by "createdAt" desc limit 1`,
  );
  expect(await useSeat(em, session?.id ?? '', foreign)).toBe(false);
});

test("a wrong state, another browser's state, a replayed answer and the code of another program get no session", async () => {
  const person = await clerk();
  provider.signedIn = verified(person, 'attacked');
  const browser = hub.browser();
  const answer = await provider.follow(String(await begin(browser)));
  const altered = new URL(answer);
  altered.searchParams.set('state', 'made-up');
  expect(await back(browser, altered)).toEqual([302, `${SITE}/sign-in?error=state_mismatch`]);
  const stateless = new URL(answer);
  stateless.searchParams.delete('state');
  expect(await back(browser, stateless)).toEqual([302, `${SITE}/sign-in?error=state_not_found`]);
  // an attacker's answer, sent to a victim's browser
  const victim = hub.browser();
  expect((await back(victim, answer))[1]).toContain('/sign-in?error=state_mismatch');
  expect(await hasSession(victim)).toBe(false);

  expect(await back(browser, answer)).toEqual([302, '/desk']);
  const again = hub.browser();
  for (const [name, value] of browser.cookies) if (!name.includes('session')) again.cookies.set(name, value);
  expect((await back(again, answer))[1]).toContain('/sign-in?error=state_mismatch');
  expect(await hasSession(again)).toBe(false);

  // a used code, or one that another program was given, under a state of one's own
  const thief = hub.browser();
  const own = await begin(thief);
  const state = own.searchParams.get('state') ?? '';
  answer.searchParams.set('state', state);
  expect(await back(thief, answer)).toEqual([302, '/sign-in?error=invalid_code']);
  const third = hub.browser();
  const asked = await begin(third);
  const forOther = new URL(asked);
  forOther.searchParams.set('client_id', 'another-program');
  expect(await back(third, await provider.follow(String(forOther)))).toEqual([
    302,
    '/sign-in?error=invalid_code',
  ]);
  expect([await hasSession(thief), await hasSession(third)]).toEqual([false, false]);
});

test.each(['https://evil.test/', '//evil.test', '/\\evil.test', 'javascript:alert(1)', '/api/auth/sign-out'])(
  'nobody is sent on to %s',
  async (callbackURL) => {
    const reply = await hub.browser().post('/sign-in/social', { provider: 'jiangyin', callbackURL });
    expect([400, 403]).toContain(reply.status);
    expect(reply.body['code']).toBe('INVALID_CALLBACK_URL');
  },
);

test.each([
  ['an error page elsewhere', { errorCallbackURL: '/x' }],
  ['a token of their own', { idToken: { token: 'x' } }],
  ['more scopes', { scopes: ['admin'] }],
  ['an account', { requestSignUp: true }],
])('nobody asks for %s', async (_, more) => {
  const body = { provider: 'jiangyin', callbackURL: '/desk', ...more };
  expect((await hub.browser().post('/sign-in/social', body)).body['code']).toBe('VALIDATION_ERROR');
});

test('a sign-in from a foreign page is not begun, and an unknown provider is none', async () => {
  const body = { provider: 'jiangyin', callbackURL: '/desk' };
  const foreign = await hub.browser().post('/sign-in/social', body, { origin: 'https://evil.test' });
  expect(foreign.status).toBe(403);
  expect((await hub.browser().post('/sign-in/social', { ...body, provider: 'github' })).status).toBe(404);
});
