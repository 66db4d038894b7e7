import { looksLikeIdentityNumber } from '@chengan/shared/credit-code/identity-number';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { parseDay } from '@chengan/shared/time/day';
import { problem } from '../refusal/problem.ts';

/** Signs that people put between the groups of a number. */
const SEPARATOR = /(?<=[0-9])[\s\u3000\-–—·.]+(?=[0-9Xx])/g;
const RUN = /(?<![0-9A-Z])[0-9A-Z]{11,18}(?![0-9A-Z])/g;
const MOBILE = /(?<![0-9A-Z])(?:(?:\+|00)?86)?1[3-9]\d{9}(?![0-9A-Z])/;
const LANDLINE = /(?<!\d)0\d{2,3}[\s\-–—]?\d{7,8}(?!\d)/;
const OLD_IDENTITY = /^[1-8]\d{5}(\d{2})(\d{2})(\d{2})\d{3}$/;

/**
 * Whether a text that will be public or kept for good carries a resident identity number (18 or 15 digits, also in
 * groups, in full width) or a telephone number (mobile, or landline with area code). No clause allows either to be
 * published (N-PIPL-28, N-OGI-15). The problem never repeats the number.
 */
export function privateDataProblems(text: string, field: string): Problem[] {
  const half = text.normalize('NFKC').toUpperCase();
  const joined = half.replace(SEPARATOR, '');
  const runs = [...(half.match(RUN) ?? []), ...(joined.match(RUN) ?? [])];
  const found: Problem[] = [];
  if (runs.some((run) => looksLikeIdentityNumber(run) || isOldIdentityNumber(run))) {
    found.push(
      problem(
        'IDENTITY_NUMBER_IN_TEXT',
        '文字中有居民身份证号码，不得写入，请删去。',
        'The text contains a resident identity number, which must not be written here; remove it.',
        { field, clause: 'N-PIPL-28' },
      ),
    );
  }
  if (MOBILE.test(half) || MOBILE.test(joined) || LANDLINE.test(half)) {
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
