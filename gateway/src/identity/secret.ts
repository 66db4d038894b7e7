import type { JWK } from 'jose';

/** A generated secret of 32 characters has about 20 different ones; one typed by hand to fill the length has few. */
const FEWEST_DIFFERENT = 12;
/** Words of secrets that stand in documentation, examples and tests, this project's among them. */
const WELL_KNOWN = /secret|password|example|default|change|test|demo|0123456789|abcdefgh|qwerty/i;

/** Why `secret` protects nothing, in English for whoever starts the hub; undefined when nothing speaks against it. */
export function secretFault(secret: string): string | undefined {
  if (WELL_KNOWN.test(secret)) return 'is a well-known one; make one with `openssl rand -base64 32`';
  if (new Set(secret).size < FEWEST_DIFFERENT)
    return 'is too easy to guess; make one with `openssl rand -base64 32`';
  return undefined;
}

/** Why `key` cannot sign tokens; undefined when it can. */
export function signingKeyFault(key: JWK | null): string | undefined {
  const { kty, crv, d, x } = key ?? {}; // `null` is JSON, too
  if (kty !== 'OKP' || crv !== 'Ed25519') return 'must be an Ed25519 key';
  if (!isKeyPart(x) || !isKeyPart(d)) return 'must be a private key, with `x` and `d` of 32 bytes';
  return new Set(d).size < FEWEST_DIFFERENT ? 'is too easy to guess; have one generated' : undefined;
}

/** Why `key` cannot verify tokens; undefined when it can. A private key is one too many. */
export function verifyingKeyFault(key: JWK | null): string | undefined {
  const { kty, crv, d, x } = key ?? {};
  if (kty !== 'OKP' || crv !== 'Ed25519' || !isKeyPart(x)) return 'must be an Ed25519 key';
  return d === undefined ? undefined : 'must be the public half alone, without `d`';
}

/** 32 bytes in base64url. */
function isKeyPart(part: string | undefined): part is string {
  return part !== undefined && /^[\w-]{43}$/.test(part);
}
