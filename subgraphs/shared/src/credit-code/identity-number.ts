import type { Problem } from '../outcome/outcome.ts';
import { type Day, parseDay } from '../time/day.ts';

const SHAPE = /^[1-8]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
/** The same with a leading 9: the permanent residence cards of foreigners are numbered likewise since 2023. */
const ANY_SHAPE = /^[1-9]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
/** 2^(17−i) mod 11 (GB 11643-1999, ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * Whether `text` (half width, upper case) is built like a resident identity number: division, a real date of birth and
 * an agreeing check character. Such a number must never be taken for a credit code, stored or shown.
 */
export function looksLikeIdentityNumber(text: string): boolean {
  return bornOn(text, SHAPE) !== undefined && checkCharacterOf(text) === text.charAt(17);
}

/** `text` as identity numbers are compared: half width, upper case, with no space, hyphen or invisible character. */
export function normaliseIdentityNumber(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\s\-\u2010-\u2015\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}

/** What an identity number says of its holder. The number itself is not in it. */
export interface IdentitySays {
  readonly bornOn: Day;
  readonly sex: 'MALE' | 'FEMALE';
  /** The first six and the last four characters, the rest as stars. */
  readonly masked: string;
}

export type IdentityCheck =
  { readonly ok: true; readonly says: IdentitySays } | { readonly ok: false; readonly problem: Problem };

/**
 * Checks an identity number of 18 characters: IDENTITY_NUMBER_OLD (15 digits, void since 2013),
 * IDENTITY_NUMBER_MALFORMED, IDENTITY_NUMBER_BIRTH (no calendar date), IDENTITY_NUMBER_CHECK (check character). No
 * problem repeats the number.
 */
export function checkIdentityNumber(text: string, field = 'identityNumber'): IdentityCheck {
  const number = normaliseIdentityNumber(text);
  const bad = (code: string, message: string, messageEn: string): IdentityCheck => ({
    ok: false,
    problem: { code, message, messageEn, field },
  });
  if (/^\d{15}$/.test(number))
    return bad(
      'IDENTITY_NUMBER_OLD',
      '证件号为 15 位：一代身份证已停用，请填写 18 位公民身份号码。',
      'This has 15 digits: first-generation identity cards are void; give the number of 18 characters.',
    );
  if (!ANY_SHAPE.test(number))
    return bad(
      'IDENTITY_NUMBER_MALFORMED',
      '证件号应为 18 位：前 17 位为数字，末位为数字或 X。',
      'An identity number has 18 characters: 17 digits, then a digit or X.',
    );
  const born = bornOn(number, ANY_SHAPE);
  if (!born)
    return bad(
      'IDENTITY_NUMBER_BIRTH',
      '证件号第 7 至 14 位不是真实的出生日期，请核对。',
      'Characters 7 to 14 of the identity number are no real date of birth.',
    );
  if (checkCharacterOf(number) !== number.charAt(17))
    return bad(
      'IDENTITY_NUMBER_CHECK',
      '证件号的末位校验码不符，请核对是否抄错。',
      'The check character of the identity number does not agree; it may be mistyped.',
    );
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'MALE' : 'FEMALE';
  return {
    ok: true,
    says: { bornOn: born, sex, masked: `${number.slice(0, 6)}********${number.slice(14)}` },
  };
}

/**
 * IDENTITY_NUMBER_IN_TEXT when `text` holds what is built like an identity number, 18 or 15 characters, whether or not
 * its check character agrees: certificates are sometimes numbered so, and such a number must not be stored in the open.
 */
export function identityInTextProblems(text: string, field: string): Problem[] {
  const bare = normaliseIdentityNumber(text);
  const month = '(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])';
  const built = new RegExp(
    `[1-9]\\d{5}(18|19|20)\\d{2}${month}\\d{3}[\\dX]|(?<!\\d)[1-8]\\d{5}\\d{2}${month}\\d{3}(?!\\d)`,
  );
  if (!built.test(bare)) return [];
  return [
    {
      code: 'IDENTITY_NUMBER_IN_TEXT',
      message: '此处不得填写证件号；证书编号与证件号相同的，请填写证书管理号或批准文号。',
      messageEn:
        'No identity number belongs here; where a certificate is numbered by it, give its administration or approval number.',
      field,
    },
  ];
}

function bornOn(text: string, shape: RegExp): Day | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [, year = '', month = '', dayOfMonth = ''] = parts;
  if (year < '1900' || year > '2099') return undefined;
  return parseDay(`${year}-${month}-${dayOfMonth}`);
}

function checkCharacterOf(text: string): string {
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0);
  return CHECKS.charAt(total % 11);
}
