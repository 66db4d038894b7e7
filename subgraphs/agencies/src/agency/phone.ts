import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';

/** A mobile number, a landline with its area code and maybe an extension, or one of 400. */
const PHONE = /^(1[3-9]\d{9}|0\d{2,3}-?\d{7,8}(-\d{1,6})?|400-?\d{3}-?\d{4})$/;

/** The number as it is kept: half width, without spaces. */
export function tidyPhone(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s–—]+/g, (sign) => (/\s/.test(sign) ? '' : '-'));
}

/** PHONE_MALFORMED unless the tidied number is one. The problem never repeats it. */
export function phoneProblems(phone: string, field: string): Problem[] {
  if (PHONE.test(phone)) return [];
  return [
    problem(
      'PHONE_MALFORMED',
      '电话号码格式不对：手机 11 位，固定电话须带区号（如 0510-86860000）。',
      'This is not a telephone number: 11 digits of a mobile, or a landline with its area code.',
      { field },
    ),
  ];
}

/** What may leave the subgraph of a number: its first three and last four digits. */
export function maskedPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return digits.length < 8 ? '****' : `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}
