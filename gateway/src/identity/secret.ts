import { hasFewDifferent } from '@chengan/shared/environment/secret';
import type { JWK } from 'jose';

/** Why `key` cannot sign tokens; undefined when it can. */
export function signingKeyFault(key: JWK | null): string | undefined {
  const { kty, crv, d, x } = key ?? {}; // `null` is JSON, too
  if (kty !== 'OKP' || crv !== 'Ed25519') return 'must be an Ed25519 key';
  if (!isKeyPart(x) || !isKeyPart(d)) return 'must be a private key, with `x` and `d` of 32 bytes';
  return hasFewDifferent(d) ? 'is too easy to guess; have one generated' : undefined;
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
