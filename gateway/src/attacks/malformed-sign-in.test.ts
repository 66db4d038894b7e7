import { afterAll, beforeAll, expect, test } from 'vitest';
import { testIdentity, type TestIdentity } from '../identity/testing/identity.fixture.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

test('a sign-in that is malformed is 400, and forgives no attempt before it', async () => {
  const guesser = hub.browser();
  const email = 'leader@bureau.test';
  const statuses: number[] = [];
  for (let attempt = 0; attempt < 4; attempt += 1) {
    statuses.push((await guesser.post('/sign-in/email', { email, password: `guess ${attempt}` })).status);
    statuses.push((await guesser.post('/sign-in/email', { email, password: 5 })).status);
  }
  expect(statuses).toEqual([401, 400, 401, 400, 401, 429, 429, 429]);
});

test.each([{ email: 5, password: 'x' }, { email: ['a@b.test'], password: 'x' }, {}, { email: null }])(
  'a sign-in of %j is 400',
  async (body) => {
    expect((await hub.browser().post('/sign-in/email', body)).status).toBe(400);
  },
);
