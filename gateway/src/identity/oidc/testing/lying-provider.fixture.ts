import { once } from 'node:events';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

/** What a token says that an honest provider's would not. */
export interface Lie {
  readonly aud?: string;
  readonly iss?: string;
  readonly nonce?: string;
  readonly exp?: number;
  readonly foreignKey?: boolean;
}

/** A provider that gives whatever token the test wants, for the one subject. */
export interface LyingProvider {
  readonly issuer: string;
  lie: Lie;
  /** The nonce that the hub asked for, to be told before the code is exchanged. */
  nonce: string;
  claims: Record<string, unknown>;
  close(): Promise<void>;
}

export async function lyingProvider(): Promise<LyingProvider> {
  const [own, foreign] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
  const publicKey = await exportJWK(own.publicKey);
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const liar: LyingProvider = {
    issuer,
    lie: {},
    nonce: '',
    claims: {},
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  const token = () => {
    const { aud = 'hub', iss = issuer, nonce = liar.nonce, exp, foreignKey } = liar.lie;
    return new SignJWT({ ...liar.claims, nonce })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(iss)
      .setAudience(aud)
      .setIssuedAt()
      .setExpirationTime(exp ?? '5m')
      .sign(foreignKey ? foreign.privateKey : own.privateKey);
  };
  const answers: Record<string, () => Promise<object>> = {
    '/.well-known/openid-configuration': async () => ({
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      userinfo_endpoint: `${issuer}/me`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['ES256'],
    }),
    '/jwks': async () => ({ keys: [{ ...publicKey, kid: 'one', alg: 'ES256', use: 'sig' }] }),
    '/token': async () => ({
      access_token: 'a',
      token_type: 'Bearer',
      expires_in: 60,
      id_token: await token(),
    }),
  };
  server.on('request', (request, response) => {
    request.resume();
    const answer = answers[request.url ?? ''];
    void (answer ? answer() : Promise.resolve({})).then((body) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    });
  });
  return liar;
}
