import type { Invited } from '../invitation/invitation.ts';
import { authenticatorOf, type Browser } from './browser.fixture.ts';
import type { TestIdentity } from './identity.fixture.ts';

export const PASSWORD = 'a long walk by the Yangtze';

export interface Person {
  readonly browser: Browser;
  readonly account: string;
  readonly seat: string;
  readonly email: string;
  readonly authenticator: ReturnType<typeof authenticatorOf> | undefined;
  readonly backupCodes: readonly string[];
}

export const ADMINISTRATOR: Invited = {
  email: 'admin@yj.test',
  kind: 'AUTHORITY',
  holder: 'jiangyin',
  role: 'administrator',
};

/** Somebody who was invited, made an account, and signed in with the password. */
export async function newcomer(hub: TestIdentity, who: Invited, token?: string): Promise<Person> {
  const browser = hub.browser();
  const { body } = await browser.post('/invitations/accept', {
    token: token ?? (await hub.invited(who)),
    name: `测试${who.role}`,
    password: PASSWORD,
  });
  if (!body['account']) throw new Error(JSON.stringify(body));
  await browser.post('/sign-in/email', { email: who.email, password: PASSWORD });
  return {
    browser,
    account: String(body['account']),
    seat: String(body['seat']),
    email: who.email,
    authenticator: undefined,
    backupCodes: [],
  };
}

/** A newcomer who has set up a second factor. */
export async function official(hub: TestIdentity, who: Invited, token?: string): Promise<Person> {
  const person = await newcomer(hub, who, token);
  const { body } = await person.browser.post('/two-factor/enable', { password: PASSWORD });
  const authenticator = authenticatorOf(body['totpURI']);
  const { status, body: done } = await person.browser.post('/two-factor/verify-totp', {
    code: await authenticator.next(),
  });
  if (status !== 200) throw new Error(JSON.stringify(done));
  return { ...person, authenticator, backupCodes: body['backupCodes'] as string[] };
}

/** Signs in with password and code, in a new browser. */
export async function signInAgain(hub: TestIdentity, person: Person): Promise<Browser> {
  const browser = hub.browser();
  await browser.post('/sign-in/email', { email: person.email, password: PASSWORD });
  if (!person.authenticator) return browser;
  const { status, body } = await browser.post('/two-factor/verify-totp', {
    code: await person.authenticator.next(),
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return browser;
}

/** Who the graph would take a browser for. */
export async function identified(hub: TestIdentity, browser: Browser, headers: Record<string, string> = {}) {
  return hub.identity.identify(
    new Request('https://graph.hub.test/graphql', {
      method: 'POST',
      headers: { cookie: browser.cookie(), ...headers },
      body: '{}',
    }),
  );
}
