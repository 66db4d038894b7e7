import { createHash, randomBytes } from 'node:crypto';

/** A token of 256 bits that nobody guesses, for a link; the hub keeps its hash alone. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the hub keeps of a token: SHA-256, hexadecimal. Without a secret: there is nothing to guess in 256 bits. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
