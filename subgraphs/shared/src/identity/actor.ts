import { importJWK, type JWK, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

const claims = z.object({
  sub: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  role: z.enum(['clerk', 'reviewer', 'leader']),
  authority: z.string().min(1).max(50),
});

/** An official acting for an authority. */
export interface Actor {
  readonly account: string;
  readonly name: string;
  readonly role: 'clerk' | 'reviewer' | 'leader';
  /** Id in the tree of authorities. */
  readonly authority: string;
}

const ISSUER = 'chengan-hub';
const AUDIENCE = 'chengan-subgraphs';
const ALGORITHM = 'EdDSA';
const LIFETIME_SECONDS = 300;

/** A token that says who acts, good for five minutes after `now` (ms since the epoch). */
export async function signActor(actor: Actor, privateKey: JWK, now: number): Promise<string> {
  const { account, ...rest } = actor;
  const issued = Math.floor(now / 1000);
  return new SignJWT({ ...rest })
    .setProtectedHeader({ alg: ALGORITHM })
    .setSubject(account)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME_SECONDS)
    .sign(await importJWK(privateKey, ALGORITHM));
}

/** Turns an `Authorization` header into the actor; undefined without, or with a forged, expired or foreign token. */
export type Authenticate = (authorization: string | undefined, now: number) => Promise<Actor | undefined>;

/** Verifies against `publicKey`; with no key configured nobody is ever authenticated. */
export async function authenticator(publicKey: JWK | undefined): Promise<Authenticate> {
  if (!publicKey) return async () => undefined;
  const key = await importJWK(publicKey, ALGORITHM);
  return async (authorization, now) => {
    const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1];
    if (!token) return undefined;
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: [ALGORITHM],
        maxTokenAge: LIFETIME_SECONDS,
        requiredClaims: ['exp'],
        currentDate: new Date(now),
      });
      const { sub, ...rest } = claims.parse(payload);
      return { account: sub, ...rest };
    } catch {
      return undefined; // a bad token is nobody
    }
  };
}
