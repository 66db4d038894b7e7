import type { TestIdentity } from '../../testing/identity.fixture.ts';
import { ADMINISTRATOR, official, type Person } from '../../testing/people.fixture.ts';

let made = 0;

/** An administrator of an authority, and one of a partner that this authority brought in. */
export interface WithPartner {
  readonly authority: Person;
  readonly administrator: Person;
  readonly partner: string;
}

export async function withPartner(hub: TestIdentity, holder = 'jiangyin'): Promise<WithPartner> {
  made += 1;
  const partner = `partner-${made}`;
  const authority = await official(hub, { ...ADMINISTRATOR, email: `inviter${made}@yj.test`, holder });
  const token = await inviteToPartner(authority, partner, `keys${made}@partner.test`);
  const post = {
    email: `keys${made}@partner.test`,
    kind: 'PARTNER',
    holder: partner,
    role: 'administrator',
  } as const;
  const administrator = await official(hub, post, token);
  return { authority, administrator, partner };
}

/** The token of an invitation of a partner's administrator. */
async function inviteToPartner(inviter: Person, partner: string, email: string): Promise<string> {
  const { body } = await inviter.browser.post('/invitations/create', {
    email,
    kind: 'PARTNER',
    holder: partner,
    role: 'administrator',
    name: '测试合作单位',
  });
  return new URL(String(body['link'])).hash.slice(1);
}

export async function stepUp(person: Person): Promise<void> {
  const code = await person.authenticator?.next();
  const { status, body } = await person.browser.post('/step-up', { code });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

export const WISH = { name: '数据平台', scopes: ['public:read'], expiresInDays: 30 };

/** A new key, by somebody who has just stepped up. */
export async function keyBy(
  person: Person,
  wish: object = {},
): Promise<{ readonly id: string; readonly key: string }> {
  const { status, body } = await person.browser.post('/keys/create', { ...WISH, ...wish });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return { id: String(body['id']), key: String(body['key']) };
}

/** Who the graph takes the bearer of these headers for. */
export async function whoIs(hub: TestIdentity, headers: Record<string, string>) {
  return hub.identity.identify(
    new Request('https://graph.hub.test/graphql', { method: 'POST', headers, body: '{}' }),
  );
}
