import { parseDay } from '../time/day.ts';

const SHAPE = /^[1-8]\d{5}(\d{4})(\d{2})(\d{2})\d{3}[\dX]$/;
/** 2^(17−i) mod 11 (GB 11643-1999, ISO 7064 MOD 11-2). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/**
 * Whether `text` (half width, upper case) is built like a resident identity number: division, a real date of birth and
 * an agreeing check character. Such a number must never be taken for a credit code, stored or shown.
 */
export function looksLikeIdentityNumber(text: string): boolean {
  const parts = SHAPE.exec(text);
  if (!parts) return false;
  const [, year = '', month = '', dayOfMonth = ''] = parts;
  if (year < '1900' || year > '2099' || !parseDay(`${year}-${month}-${dayOfMonth}`)) return false;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(text.charAt(index)), 0);
  return CHECKS.charAt(total % 11) === text.charAt(17);
}
