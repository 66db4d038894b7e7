import { day } from '@chengan/shared/time/day';
import type { ReportedContract, ReportedVisit } from './prefill.ts';

/** The `n`th invented contract; every third lies in the same town. */
export function contractOf(n: number, change: Partial<ReportedContract> = {}): ReportedContract {
  return {
    contract: `018f0000-0000-7000-8000-${String(n).padStart(12, '0')}`,
    town: ['320281001', '320281100', '320281104'][n % 3] ?? '',
    enterprise: `91320281MADEME${String(n).padStart(3, '0')}Y`,
    industry: 'MACHINERY',
    startsOn: day('2026-01-01'),
    endsOn: day('2026-12-31'),
    visitsPerYear: 6,
    contractNumber: `0${n}`,
    ...change,
  };
}

export function visitOf(n: number, on: string, change: Partial<ReportedVisit> = {}): ReportedVisit {
  return {
    contract: contractOf(n).contract,
    on: day(on),
    people: ['张三', '李四'],
    contents: [6, 1],
    hazards: { total: 0, major: 0, rectified: 0, advice: [], refused: 0 },
    ...change,
  };
}
