import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds for which a code stands: RFC 6238, and what better-auth and every authenticator take. */
export const PERIOD_SECONDS = 30;
const DIGITS = 6;

/** The code of `secret` (its text is the key, as better-auth has it) at a step of time: RFC 4226 over SHA-1. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', Buffer.from(secret, 'utf8')).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 15;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step for which `code` is right: now, the one before or the one after; undefined when it is right for none. */
export function stepOf(secret: string, code: string, now: number): number | undefined {
  let found: number | undefined;
  // all three are compared always: how long it takes says nothing
  for (const step of [now - 1, now, now + 1]) if (same(code, codeAt(secret, step))) found = step;
  return found;
}

function same(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
