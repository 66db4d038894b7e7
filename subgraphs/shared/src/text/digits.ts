import { checkCreditCode, isAcceptable } from '../credit-code/credit-code.ts';

/** What is not seen, and marks laid over a sign; between two digits neither makes two numbers of one. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/gu;
const OTHER_DIGIT = /[^\P{Nd}0-9]/gu;
const CODE = /(?<![0-9A-Z])[0-9A-Z]{18}(?![0-9A-Z])/g;
/** Up to hundreds of billions, with commas between the thousands. */
const AMOUNT = /(?<![\d,.])\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,2})?(?![\d,])/g;
/** Stands where a credit code or an amount was: it joins nothing. */
const TAKEN_OUT = '甲';

/**
 * The text as one would read its numbers out: half width, upper case, digits of any script as 0 to 9, nothing invisible,
 * and neither credit codes nor amounts, which are no person's numbers.
 */
export function readableDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(UNSEEN, '')
    .replace(OTHER_DIGIT, digitOf)
    .toUpperCase()
    .replace(CODE, (code) => (isAcceptable(checkCreditCode(code).verdict) ? TAKEN_OUT : code))
    .replace(AMOUNT, TAKEN_OUT);
}

/** The digits of a script follow each other, from its nought. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let nought = code;
  while (nought > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return String((code - nought) % 10);
}
