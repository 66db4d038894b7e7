import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import Provider from 'oidc-provider';
import { SITE } from '../../testing/identity.fixture.ts';

/** What the provider says of whoever signs in there. */
export interface Said {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly amr?: string[];
}

/** A real provider, in which whoever comes is signed in as the one that the test names. */
export interface TestProvider {
  readonly issuer: string;
  readonly clientSecret: string;
  /** Who signs in from now on. */
  signedIn: Said;
  /** Goes from the address that the hub gives to the one that the provider sends back to. */
  follow(url: string): Promise<URL>;
  close(): Promise<void>;
}

const SECRET = 'known-to-the-hub-and-its-provider';
/** The hub has two providers with it; another program has its own client there. */
const CLIENTS = ['hub', 'hub-of-changji', 'another-program'];
const REDIRECTS = ['jiangyin', 'changji', 'suzhou'].map((id) => `${SITE}/api/auth/callback/${id}`);

export async function testProvider(): Promise<TestProvider> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const people = new Map<string, Said>();
  const provider: Provider = new Provider(issuer, {
    clients: CLIENTS.map((client_id) => ({
      client_id,
      client_secret: SECRET,
      redirect_uris: REDIRECTS,
      token_endpoint_auth_method: 'client_secret_post',
    })),
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'] },
    cookies: { keys: ['of-the-test'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({
      accountId,
      claims: async () => ({ ...people.get(accountId), sub: accountId }),
    }),
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  const test: TestProvider = {
    issuer,
    clientSecret: SECRET,
    signedIn: { sub: 'nobody' },
    follow: async (url) => {
      const cookies = new Map<string, string>();
      for (let at = new URL(url); ;) {
        if (at.origin === SITE) return at;
        const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
        const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
        for (const one of response.headers.getSetCookie()) {
          const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
          cookies.set(name, value);
        }
        const location = response.headers.get('location');
        if (!location) throw new Error(`${at.pathname}: ${response.status} ${await response.text()}`);
        at = new URL(location, at);
      }
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const signIn = async (request: IncomingMessage, response: ServerResponse) => {
    const { sub, amr } = test.signedIn;
    people.set(sub, test.signedIn);
    await provider.interactionFinished(request, response, {
      login: { accountId: sub, ...(amr ? { amr } : {}) },
    });
  };
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.url?.startsWith('/interaction/')) void signIn(request, response);
    else void answer(request, response);
  });
  return test;
}
