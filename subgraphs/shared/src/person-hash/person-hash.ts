import { createHmac } from 'node:crypto';
import { normaliseIdentityNumber } from '../credit-code/identity-number.ts';

/**
 * What stands for a person's identity number: 64 hexadecimal digits, equal for two numbers exactly when they are the
 * same after normalising. Without the key nobody can try numbers against it.
 */
export type PersonHash = (identityNumber: string) => string;

/** HMAC-SHA256 under PERSON_HASH_KEY. The key stays in here: what is handed on is the function. */
export function personHash(key: string): PersonHash {
  return (identityNumber) =>
    createHmac('sha256', key).update(normaliseIdentityNumber(identityNumber)).digest('hex');
}
