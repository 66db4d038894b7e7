import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SITE, testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { newcomer, PASSWORD, type Person } from '../testing/people.fixture.ts';

let hub: TestIdentity;
let person: Person;
const EMAIL = 'boss@agency.test';

beforeAll(async () => {
  hub = await testIdentity();
  person = await newcomer(hub, {
    kind: 'AGENCY',
    holder: '91320281MADEM00012',
    role: 'manager',
    email: EMAIL,
  });
});
afterAll(() => hub.close());

describe('a page of another site', () => {
  test.each([
    ['another origin', { origin: 'https://evil.test' }, 'INVALID_ORIGIN'],
    ['a look-alike', { origin: `${SITE}.evil.test` }, 'INVALID_ORIGIN'],
    ['no TLS', { origin: 'http://hub.test' }, 'INVALID_ORIGIN'],
    ['a frame without origin', { origin: 'null' }, 'MISSING_OR_NULL_ORIGIN'],
    [
      'a frame that says it is from here',
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      'INVALID_ORIGIN',
    ],
  ])('does nothing with the cookie: %s', async (_, headers, code) => {
    const { browser, seat } = person;
    const replies = [
      await browser.post('/seats/use', { seat }, headers),
      await browser.post('/sessions/revoke-others', {}, headers),
      await browser.post('/sign-out', {}, headers),
    ];
    expect(replies.map(({ status, body }) => [status, body['code']])).toEqual(Array(3).fill([403, code]));
    expect((await browser.get('/seats')).status).toBe(200);
  });

  test('does not sign a visitor in as somebody else', async () => {
    const reply = await hub
      .browser()
      .post(
        '/sign-in/email',
        { email: EMAIL, password: PASSWORD },
        { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' },
      );
    expect([reply.status, reply.body['code']]).toEqual([403, 'INVALID_ORIGIN']);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form of %s',
    async (type) => {
      const { browser, seat } = person;
      const reply = await browser.post(
        '/seats/use',
        { seat },
        { 'content-type': type, origin: 'https://evil.test' },
      );
      expect([403, 415]).toContain(reply.status);
    },
  );
});

test.each([
  'https://evil.test/',
  '//evil.test/',
  '/\\evil.test',
  '/%5cevil.test',
  'javascript:alert(1)',
  `${SITE}.evil.test/`,
  `${SITE}@evil.test/`,
])('a sign-in never leads on to %s', async (callbackURL) => {
  const reply = await hub.browser().post('/sign-in/email', { email: EMAIL, password: PASSWORD, callbackURL });
  expect([reply.status, reply.body['code']]).toEqual([403, 'INVALID_CALLBACK_URL']);
  expect(reply.headers.get('location')).toBeNull();
});
