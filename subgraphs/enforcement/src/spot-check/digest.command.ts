import { createHash, randomBytes } from 'node:crypto';

/** A seed that nobody foresees: 128 bits, hexadecimal. It is recorded with the draw. */
export function newSeed(): string {
  return randomBytes(16).toString('hex');
}

/** SHA-256 of `seed:code`, hexadecimal: anybody can compute it again with any tool. */
export function digestOf(seed: string, code: string): string {
  return createHash('sha256').update(`${seed}:${code}`).digest('hex');
}
