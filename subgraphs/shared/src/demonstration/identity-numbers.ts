import type { Day } from '../time/day.ts';

/** No division has this code, so the number is nobody's. */
const NOWHERE = '999999';
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECKS = '10X98765432';

/** An identity number that is built right and belongs to nobody. `serial` from 0 to 499 tells those of one day apart. */
export function inventedIdentityNumber(bornOn: Day, sex: 'MALE' | 'FEMALE', serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial > 499) throw new RangeError(`no serial: ${serial}`);
  const order = serial * 2 + (sex === 'MALE' ? 1 : 0);
  const first17 = `${NOWHERE}${bornOn.replaceAll('-', '')}${String(order).padStart(3, '0')}`;
  const total = WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(first17.charAt(index)), 0);
  return `${first17}${CHECKS.charAt(total % 11)}`;
}
