import type { CreditPart } from '../credit-grade/facts.ts';
import { lastDayOf } from './sheet.ts';

const FIRST_DAYS: Readonly<Record<CreditPart, string>> = {
  CITY: '01-01',
  Q1: '01-01',
  Q2: '04-01',
  Q3: '07-01',
  Q4: '10-01',
  YEAR_END: '01-01',
};

/** The days of a part of a cycle, both inside. */
export function periodOf(cycle: number, part: CreditPart): { readonly from: string; readonly to: string } {
  return { from: `${cycle}-${FIRST_DAYS[part]}`, to: lastDayOf(cycle, part) };
}
