import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, official } from '../testing/people.fixture.ts';
import { type Lie, lyingProvider, type LyingProvider } from './testing/lying-provider.fixture.ts';

let liar: LyingProvider;
let hub: TestIdentity;
beforeAll(async () => {
  liar = await lyingProvider();
  hub = await testIdentity({
    providers: [
      {
        id: 'jiangyin',
        name: '江阴市统一认证',
        issuer: liar.issuer,
        clientId: 'hub',
        clientSecret: 's',
        authority: 'jiangyin',
        secondFactorAmr: [],
        secondFactorAcr: [],
      },
    ],
  });
  const { email } = await official(hub, { ...ADMINISTRATOR, role: 'clerk' });
  liar.claims = { sub: 'somebody', email, email_verified: true };
});
afterAll(async () => {
  await hub.close();
  await liar.close();
});

/** Where somebody ends up whose provider answers with a token like this. */
async function signInWith(lie: Lie, params: Record<string, string> = {}) {
  const browser = hub.browser();
  const { body } = await browser.post('/sign-in/social', { provider: 'jiangyin', callbackURL: '/desk' });
  const asked = new URL(String(body['url'])).searchParams;
  liar.lie = lie;
  liar.nonce = asked.get('nonce') ?? '';
  const query = new URLSearchParams({ code: 'c', state: asked.get('state') ?? '', ...params });
  const { headers } = await browser.get(`/callback/jiangyin?${query}`);
  return { location: headers.get('location'), seats: (await browser.get('/seats')).status };
}

test.each<[string, Lie]>([
  ['for another client', { aud: 'another-program' }],
  ['of another issuer', { iss: 'https://other.test' }],
  ['for another sign-in', { nonce: 'of-another' }],
  ['that has expired', { exp: 1_700_000_000 }],
  ['that somebody else signed', { foreignKey: true }],
])('a token %s signs nobody in', async (_, lie) => {
  expect(await signInWith(lie)).toEqual({ location: '/sign-in?error=unable_to_get_user_info', seats: 401 });
});

test('an answer that says it is of another issuer is not taken', async () => {
  expect(await signInWith({}, { iss: 'https://other.test' })).toEqual({
    location: '/sign-in?error=issuer_mismatch',
    seats: 401,
  });
});

test('the same token without a lie signs in', async () => {
  expect(await signInWith({})).toEqual({ location: '/desk', seats: 200 });
});
