import type { Problem } from '../outcome/outcome.ts';
import { looksLikeIdentityNumber } from './identity-number.ts';

/** The 31 characters of a unified social credit code (GB 32100-2015): I, O, S, V and Z are never used. */
export const CREDIT_CODE_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_CODE_LENGTH = 18;
/** 18 characters of the alphabet; says nothing about the check digit. */
export const CREDIT_CODE_PATTERN = /^[0-9A-HJ-NPQRTUWXY]{18}$/;

const OLD_REGISTRATION_NUMBER = /^\d{15}$/;
/** 3^i mod 31 (GB 32100-2015, annex A). */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const MODULUS = 31;
const FULL_WIDTH_OFFSET = 0xfee0;

/**
 * `valid`: 18 characters and the check digit agrees. `check-digit-fails`: taken, with a warning, because about one real
 * code in 15,000 fails. `old-registration-number` (15 digits, before the 2015 reform) and `malformed` are refused.
 */
export type CreditCodeVerdict = 'valid' | 'check-digit-fails' | 'old-registration-number' | 'malformed';

export interface CreditCodeCheck {
  /** The normalised text, whatever the verdict. */
  readonly code: string;
  readonly verdict: CreditCodeVerdict;
  /** Absent only when valid. */
  readonly problem?: Problem;
}

/** `text` as it is stored and compared: half width, upper case, with no space or invisible character anywhere. */
export function normaliseCreditCode(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - FULL_WIDTH_OFFSET))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .toUpperCase();
}

/** The 18th character that belongs to the first 17; undefined when they are not 17 characters of the alphabet. */
export function checkDigitOf(first17: string): string | undefined {
  if (first17.length !== WEIGHTS.length) return undefined;
  let total = 0;
  for (const [index, weight] of WEIGHTS.entries()) {
    const value = CREDIT_CODE_ALPHABET.indexOf(first17.charAt(index));
    if (value < 0) return undefined;
    total += value * weight;
  }
  return CREDIT_CODE_ALPHABET.charAt((MODULUS - (total % MODULUS)) % MODULUS);
}

/** Whether a code with this verdict may be stored. */
export function isAcceptable(verdict: CreditCodeVerdict): boolean {
  return verdict === 'valid' || verdict === 'check-digit-fails';
}

/**
 * The normalised code and what is to be said of it. `field` is the path of the input field for the problem. An identity
 * number in the place of a code is refused without being repeated in the message.
 */
export function checkCreditCode(text: string, field = 'creditCode'): CreditCodeCheck {
  const code = normaliseCreditCode(text);
  if (OLD_REGISTRATION_NUMBER.test(code)) {
    return { code, verdict: 'old-registration-number', problem: oldNumber(field) };
  }
  if (!CREDIT_CODE_PATTERN.test(code)) return { code, verdict: 'malformed', problem: malformed(code, field) };
  const expected = checkDigitOf(code.slice(0, -1));
  if (expected === code.slice(-1)) return { code, verdict: 'valid' };
  if (looksLikeIdentityNumber(code)) return { code, verdict: 'malformed', problem: identityNumber(field) };
  return { code, verdict: 'check-digit-fails', problem: checkDigit(field) };
}

function oldNumber(field: string): Problem {
  return {
    code: 'CREDIT_CODE_OLD_NUMBER',
    message: '这是 15 位的旧工商注册号，不是统一社会信用代码；请填写营业执照上的 18 位代码。',
    messageEn:
      'This is a 15-digit registration number of the old kind; enter the 18-character unified social credit code of the business licence.',
    field,
  };
}

function malformed(code: string, field: string): Problem {
  const at = [...code].findIndex((character) => !CREDIT_CODE_ALPHABET.includes(character));
  const foreign = [...code][at];
  const length = [...code].length;
  const zh: string[] = [];
  const en: string[] = [];
  if (length !== CREDIT_CODE_LENGTH) {
    zh.push(`应为 ${CREDIT_CODE_LENGTH} 位，现为 ${length} 位`);
    en.push(`it needs ${CREDIT_CODE_LENGTH} characters and has ${length}`);
  }
  if (foreign !== undefined) {
    zh.push(`第 ${at + 1} 位“${foreign}”不是代码可用的字符（数字和不含 I、O、S、V、Z 的大写字母）`);
    en.push(
      `character ${at + 1}, "${foreign}", is not one a code uses (digits, and capitals without I, O, S, V, Z)`,
    );
  }
  return {
    code: 'CREDIT_CODE_MALFORMED',
    message: `统一社会信用代码格式不对：${zh.join('；')}。`,
    messageEn: `This is not a unified social credit code: ${en.join('; ')}.`,
    field,
  };
}

function identityNumber(field: string): Problem {
  return {
    code: 'CREDIT_CODE_MALFORMED',
    message: '这看来是居民身份证号码，不是统一社会信用代码；请勿在此填写个人证件号码。',
    messageEn:
      'This looks like a resident identity number, not a unified social credit code; do not enter personal numbers here.',
    field,
  };
}

function checkDigit(field: string): Problem {
  return {
    code: 'CREDIT_CODE_CHECK_DIGIT',
    message: '统一社会信用代码的校验位（第 18 位）不符，已按原样收下；请对照营业执照核实并留存证明。',
    messageEn:
      'The check character (the 18th) does not agree; the code is taken as written. Compare it with the business licence and keep the evidence.',
    field,
  };
}
