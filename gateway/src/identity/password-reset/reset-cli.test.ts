import { afterAll, beforeAll, expect, test } from 'vitest';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { testIdentity, type TestIdentity } from '../testing/identity.fixture.ts';
import { ADMINISTRATOR, official, PASSWORD } from '../testing/people.fixture.ts';
import { runPasswordReset } from './reset-cli.command.ts';

let hub: TestIdentity;
beforeAll(async () => {
  hub = await testIdentity();
});
afterAll(() => hub.close());

async function run(...args: string[]) {
  const printed: string[] = [];
  const say = (line: string) => void printed.push(line);
  const code = await runPasswordReset(args, {
    clock: { ...fixedClock(day('2026-11-20')), now: hub.now },
    siteOrigin: 'https://hub.test',
    openDatabases: async () => ({ ownerUrl: hub.ownerUrl, appUrl: hub.ownerUrl }),
    out: say,
    err: say,
  });
  return { code, printed: printed.join('\n') };
}

test('the only administrator of a bureau gets a new password at the server', async () => {
  const person = await official(hub, ADMINISTRATOR);
  const { code, printed } = await run('--email', 'Admin@YJ.test');
  expect(code).toBe(0);
  const [, token = ''] = /https:\/\/hub\.test\/desk\/password-reset#([\w-]{43})/.exec(printed) ?? [];
  const password = 'quite another river at night';
  expect((await hub.browser().post('/password-reset/use', { token, password })).body).toEqual({ done: true });
  expect(
    (await hub.browser().post('/sign-in/email', { email: person.email, password: PASSWORD })).status,
  ).toBe(401);
  expect((await hub.journal()).find(({ type }) => type === 'password-reset.created')).toMatchObject({
    actor: 'system:password-reset',
    actingAs: 'SYSTEM:password-reset',
    about: person.account,
  });
});

test.each([
  [[], 2, /usage/],
  [['--mail', 'a@b.test'], 2, /usage/],
  [['--email', 'nobody@yj.test'], 1, /nobody has an account/],
])('%j ends with %i and says why', async (args, code, why) => {
  expect(await run(...args)).toEqual({ code, printed: expect.stringMatching(why) });
});
