import {
  createLocalJWKSet,
  createRemoteJWKSet,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  jwtVerify,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { z } from 'zod';
import type { Actor } from '../permission/actor.ts';
import { isRoleOf, ROLES, type Role, type Scope, SCOPES, scopesOf } from '../permission/roles.ts';

const ISSUER = 'chengan-hub';
const AUDIENCE = 'chengan-subgraphs';
const ALGORITHM = 'EdDSA';
const LIFETIME_SECONDS = 300;

const claims = z.object({
  sub: z.string().min(1).max(100),
  name: z.string().min(1).max(100),
  kind: z.enum(Object.keys(ROLES) as [keyof typeof ROLES]),
  role: z.string(),
  holder: z.string().min(1).max(100),
  scope: z.string(),
  stepped_up_at: z.number().optional(),
});

/** A token that says who acts, good for five minutes after `now` (ms since the epoch). */
export async function signActor(actor: Actor, privateKey: JWK, now: number): Promise<string> {
  const { account, name, kind, role, holder, scopes, steppedUpAt } = actor;
  const issued = Math.floor(now / 1000);
  return new SignJWT({ name, kind, role, holder, scope: scopes.join(' '), stepped_up_at: steppedUpAt })
    .setProtectedHeader({ alg: ALGORITHM, ...(privateKey.kid === undefined ? {} : { kid: privateKey.kid }) })
    .setSubject(account)
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setIssuedAt(issued)
    .setExpirationTime(issued + LIFETIME_SECONDS)
    .sign(await importJWK(privateKey, ALGORITHM));
}

/** Nobody, somebody, or a token that is refused: forged, expired, for somebody else. */
export type Authentication =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'refused'; readonly reason: string };

/** What an `Authorization` header says at `now` (ms since the epoch). */
export type Authenticate = (authorization: string | undefined, now: number) => Promise<Authentication>;

/** The public keys that tokens are verified with: at hand, or where the gateway shows them. */
export type KeySource = JSONWebKeySet | URL | undefined;

const NOBODY: Authentication = { kind: 'nobody' };

/** Where nobody can be anybody: generating, rebuilding, measuring. */
export const unauthenticated: Authenticate = async () => NOBODY;

const MAX_KNOWN = 2_000;

/** Verifies tokens with the keys; with no keys configured every token is refused. A token is verified once. */
export function authenticator(keys: KeySource): Authenticate {
  const key: JWTVerifyGetKey | undefined =
    keys instanceof URL ? createRemoteJWKSet(keys) : keys && createLocalJWKSet(keys);
  const known = new Map<string, { readonly actor: Actor; readonly from: number; readonly until: number }>();
  return async (authorization, now) => {
    if (authorization === undefined) return NOBODY;
    const token = /^bearer ([\w.-]+)$/i.exec(authorization)?.[1];
    if (!token) return { kind: 'refused', reason: 'not a bearer token' };
    if (!key) return { kind: 'refused', reason: 'no key is configured' };
    const before = known.get(token);
    if (before && before.from <= now && now < before.until) return { kind: 'actor', actor: before.actor };
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer: ISSUER,
        audience: AUDIENCE,
        algorithms: [ALGORITHM],
        maxTokenAge: LIFETIME_SECONDS,
        requiredClaims: ['exp', 'iat'],
        currentDate: new Date(now),
      });
      const actor = toActor(claims.parse(payload));
      const [oldest] = known.keys();
      if (known.size >= MAX_KNOWN && oldest !== undefined) known.delete(oldest);
      known.set(token, { actor, from: Number(payload.iat) * 1000, until: Number(payload.exp) * 1000 });
      return { kind: 'actor', actor };
    } catch (error) {
      return { kind: 'refused', reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** A role that the kind does not have, or a scope that the role does not have, gives nothing. */
function toActor({ sub, name, kind, role, holder, scope, stepped_up_at }: z.output<typeof claims>): Actor {
  if (!isRoleOf(kind, role)) throw new Error(`${kind} has no role ${role}`);
  const asked = new Set(scope.split(' '));
  const scopes: Scope[] = SCOPES.filter((one) => asked.has(one) && scopesOf(kind, role).includes(one));
  return {
    account: sub,
    name,
    kind,
    role: role as Role,
    holder,
    scopes,
    ...(stepped_up_at === undefined ? {} : { steppedUpAt: stepped_up_at }),
  };
}
