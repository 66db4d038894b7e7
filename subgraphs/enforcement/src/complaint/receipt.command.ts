import { createHash, randomBytes } from 'node:crypto';

const SIGNS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** A receipt that can be read out and is not guessed: twenty signs of thirty-two, a hundred bits, in groups of five. */
export function newReceipt(): string {
  const signs = [...randomBytes(20)].map((byte) => SIGNS[byte % SIGNS.length]).join('');
  return signs.replace(/(.{5})(?=.)/g, '$1-');
}

/** What the hub keeps of a receipt, however it is typed: SHA-256 of its signs. */
export function receiptHash(receipt: string): string {
  const signs = receipt.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`complaint ${signs}`).digest('hex');
}
