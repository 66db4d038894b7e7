import { randomInt } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import type { Clock } from '@chengan/shared/time/clock';
import { yearOf } from '@chengan/shared/time/day';
import type { Filing } from './filing.ts';
import { receiptNumber } from './receipt-number.ts';
import { insertReceipt, nextSerial } from './receipt.store.ts';

/** Without what is misread: 0 and O, 1, I and L. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 10;

/**
 * One receipt from each authority, numbered in its own series of the year, in the caller's transaction. Returns the
 * numbers. The authorities are taken in one order, so that two filings never wait for each other.
 */
export async function giveReceipts(
  em: Em,
  clock: Clock,
  filing: Filing,
  authorities: readonly string[],
): Promise<string[]> {
  const year = yearOf(clock.today());
  return seeingAll(em, async (em) => {
    const numbers: string[] = [];
    for (const authority of authorities.toSorted()) {
      const serial = await nextSerial(em, authority, year);
      const number = receiptNumber(authority, year, serial);
      await insertReceipt(em, {
        ...{ id: newId(clock), filing: filing.id, holder: filing.filer.id, authority, year, serial, number },
        code: Array.from({ length: CODE_LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join(''),
        receivedAt: filing.submittedAt,
        state: 'RECEIVED',
        lookedBy: null,
        lookedAt: null,
        reason: null,
      });
      numbers.push(number);
    }
    return numbers;
  });
}
