import { looksLikeIdentityNumber } from '../credit-code/identity-number.ts';
import type { Problem } from '../outcome/outcome.ts';
import { parseDay } from '../time/day.ts';
import { problem } from '../outcome/problem.ts';
import { readableDigits } from './digits.ts';

/** Signs that people put between the groups of a number, and any others that are neither letter nor digit. */
const USUAL = /(?<=\d)[\s\-–—·._*/]+(?=[\dX])/g;
const ANY = /(?<=\d)[^\p{L}\p{N}]{1,4}(?=[\dX])/gu;
const DECIMALS = /\d\.\d{1,9}[,、;]/;
const BETWEEN = '[^\\p{L}\\p{N}]{0,4}';
const numbers = (...groups: readonly string[]) => new RegExp(`(?<!\\d)${groups.join(BETWEEN)}(?!\\d)`, 'gu');

const IDENTITY = numbers('\\d{6}', '\\d{8}', '\\d{3}[\\dX]');
const IDENTITY_15 = numbers('\\d{6}', '\\d{6}', '\\d{3}');
const MOBILE = numbers('(?:(?:00)?86)?1[3-9]\\d', '\\d{4}', '\\d{4}');
const AREA = '(?:10|2\\d|[3-9]\\d{2})';
const LANDLINE = numbers(`0${AREA}`, '\\d{3,4}', '\\d{4}');
const LANDLINE_FROM_ABROAD = numbers('(?:\\+|00)86', AREA, '\\d{3,4}', '\\d{4}');
const SERVICE =
  /(?<!\d)[48]00(?:[^\p{L}\p{N}]{1,4}\d{3}[^\p{L}\p{N}]{0,4}\d{4}|\d{7}(?![.\d元万亿]))(?!\d)/gu;
const PHONES = [MOBILE, LANDLINE, LANDLINE_FROM_ABROAD, SERVICE];
const OLD_IDENTITY = /^[1-8]\d{5}(\d{2})(\d{2})(\d{2})\d{3}$/;

/**
 * Whether a text that will be public or kept for good carries a resident identity number (18 or 15 digits) or a
 * telephone number (mobile, landline with area code, 400 or 800), whatever script its digits are of and whatever stands
 * between or beside them. No clause allows either to be published (N-PIPL-28, N-OGI-15). The problem never repeats the
 * number.
 */
export function privateDataProblems(text: string, field: string): Problem[] {
  const read = readableDigits(text);
  // decimals in a row are measurements, not groups of one number
  const readings = [read, read.replace(USUAL, ''), DECIMALS.test(read) ? read : read.replace(ANY, '')];
  const matches = (pattern: RegExp) =>
    readings.flatMap((reading) => reading.match(pattern) ?? []).map((one) => one.replace(/[^\dX]/g, ''));
  const found: Problem[] = [];
  if (matches(IDENTITY).some(looksLikeIdentityNumber) || matches(IDENTITY_15).some(isOldIdentityNumber)) {
    found.push(
      problem(
        'IDENTITY_NUMBER_IN_TEXT',
        '文字中有居民身份证号码，不得写入，请删去。',
        'The text contains a resident identity number, which must not be written here; remove it.',
        { field, clause: 'N-PIPL-28' },
      ),
    );
  }
  if (PHONES.some((pattern) => matches(pattern).length > 0)) {
    found.push(
      problem(
        'PHONE_IN_TEXT',
        '文字中有电话号码，不得写入，请删去。',
        'The text contains a telephone number, which must not be written here; remove it.',
        { field, clause: 'N-OGI-15' },
      ),
    );
  }
  return found;
}

/** 15 digits with a date of birth of the twentieth century; an old registration number seldom has one. */
function isOldIdentityNumber(run: string): boolean {
  const [, year, month, dayOfMonth] = OLD_IDENTITY.exec(run) ?? [];
  return year !== undefined && parseDay(`19${year}-${month}-${dayOfMonth}`) !== undefined;
}
