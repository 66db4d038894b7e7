import { createPrivateKey, createPublicKey } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';

const KID = 'of-the-hub';

/** A hub's keys, and tokens that are nearly right. */
export interface Forger {
  readonly publicKey: JWK;
  /** What is right in everything. */
  sound(): Promise<string>;
  /** Each with one thing wrong, by the name of what is wrong. */
  forged(): Promise<Readonly<Record<string, string>>>;
}

/** A claim that is undefined is left out. */
function without(claims: Readonly<Record<string, string | number | undefined>>): JWTPayload {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

/** Tokens as of `now`, in milliseconds since the epoch. */
export async function forger(now: number): Promise<Forger> {
  const hub = await generateKeyPair('EdDSA', { extractable: true });
  const other = await generateKeyPair('EdDSA', { extractable: true });
  const publicKey: JWK = { ...(await exportJWK(hub.publicKey)), kid: KID, alg: 'EdDSA' };
  const second = Math.floor(now / 1000);
  const claims = {
    name: '演示经办',
    kind: 'AUTHORITY',
    role: 'reviewer',
    holder: 'jiangyin',
    scope: 'finding:read notice:read finding:decide',
    sub: 'city-reviewer',
    iss: 'chengan-hub',
    aud: 'chengan-subgraphs',
    iat: second,
    exp: second + 300,
  };
  type Claims = Partial<Record<keyof typeof claims, string | number | undefined>>;
  const sign = (change: Claims = {}, key: CryptoKey = hub.privateKey, kid = KID) =>
    new SignJWT(without({ ...claims, ...change })).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key);
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const hmac = async (secret: Uint8Array) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: KID }).sign(secret);
  const ownKey = createPrivateKey({ key: await exportJWK(other.privateKey), format: 'jwk' });
  const ownJwk = createPublicKey(ownKey).export({ format: 'jwk' });
  return {
    publicKey,
    sound: () => sign(),
    forged: async () => {
      const [head = '', , signature = ''] = (await sign()).split('.');
      return {
        'signed by somebody else': await sign({}, other.privateKey),
        'of another key': await sign({}, hub.privateKey, 'of-nobody'),
        'with a key of its own in the header': await new SignJWT(claims)
          .setProtectedHeader({ alg: 'EdDSA', jwk: ownJwk, kid: KID })
          .sign(other.privateKey),
        'that has run out': await sign({ iat: second - 400, exp: second - 100 }),
        'of tomorrow': await sign({ iat: second + 86_400, exp: second + 86_700 }),
        'for a whole year': await sign({ iat: second - 3_600, exp: second + 31_536_000 }),
        'without an end': await sign({ exp: undefined }),
        'without a beginning': await sign({ iat: undefined }),
        'for another audience': await sign({ aud: 'another-service' }),
        'from another issuer': await sign({ iss: 'another-hub' }),
        'from nobody': await sign({ iss: undefined }),
        'without a signature': `${part({ alg: 'none' })}.${part(claims)}.`,
        'that says it needs none': `${part({ alg: 'none', kid: KID })}.${part(claims)}.${signature}`,
        'with another content': `${head}.${part({ ...claims, role: 'leader' })}.${signature}`,
        'by HMAC with the public key in PEM': await hmac(Buffer.from(await exportSPKI(hub.publicKey))),
        'by HMAC with the public key itself': await hmac(Buffer.from(publicKey.x ?? '', 'base64url')),
        'of a role that there is not': await sign({ role: 'emperor' }),
        'of a role of another kind': await sign({ kind: 'AGENCY', role: 'reviewer' }),
        'of nobody in particular': await sign({ sub: '' }),
        'of a kind called __proto__': await sign({ kind: '__proto__' }),
        'that is no token': 'abc.def.ghi',
      };
    },
  };
}
