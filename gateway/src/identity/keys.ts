import { calculateJwkThumbprint, type JSONWebKeySet, type JWK } from 'jose';

/** The installation's own key, with a name by which a verifier finds it. */
export async function namedKey(key: JWK): Promise<JWK> {
  return { ...key, kid: await calculateJwkThumbprint(key) };
}

/**
 * What anybody may know of the keys: the public half of the one that signs, and of those that signed before it, so that
 * tokens made just before a change of keys are still taken.
 */
export async function publicKeys(key: JWK, former: readonly JWK[]): Promise<JSONWebKeySet> {
  const keys = await Promise.all([key, ...former].map(namedKey));
  return {
    keys: keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }) as JWK),
  };
}
