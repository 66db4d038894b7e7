import type { ClauseId, Norm } from '@chengan/shared/regulation/norm';
import { day } from '@chengan/shared/time/day';
import type { BandFloor, Consequence, CreditRules, LadderStep, Pool } from './rules.ts';

/*
 * 江阴市工业企业安全生产技术服务工作管理办法（试行）, annex 3, issued 2020-04-01 and in force from issue (J-18).
 */
const FROM = day('2020-04-01');

/** J-A3-0b: 100 points; the towns score 10 in each quarter and 10 at year-end, the city bureau the rest. */
const POOL: Norm<Pool> = [
  { from: FROM, value: { total: 100, city: 50, quarter: 10, yearEnd: 10 }, cite: 'J-A3-0b' },
];

/** J-A3-0c: 以上 contains the number itself, 以下 does not. */
const BANDS: Norm<readonly BandFloor[]> = [
  {
    from: FROM,
    value: [
      { band: 'A', atLeast: 90 },
      { band: 'B', atLeast: 80 },
      { band: 'C', atLeast: 60 },
    ],
    cite: 'J-A3-0c',
  },
];

/** J-A3-1-8 (3次以上，含3次), J-A3-2-7, J-A3-3-8: talks by the city bureau, and still violating. */
const LADDER: Norm<readonly LadderStep[]> = [
  {
    from: FROM,
    value: [
      { clause: 'J-A3-1-8', talks: 3 },
      { clause: 'J-A3-2-7', talks: 2 },
      { clause: 'J-A3-3-8', talks: 1 },
    ],
    cite: 'J-A3-1-8',
  },
];

/** Section 一: items that put the agency on the blacklist directly. They take no points. */
const DIRECT_ITEMS = 10;
/** Section 二: each 一次扣10分. */
const TEN_POINT_ITEMS = 8;
/** Section 三: each 一次扣5分. */
const FIVE_POINT_ITEMS = 9;

export const JIANGYIN_2020: CreditRules = {
  commencement: 'J-18',
  pool: POOL,
  bands: BANDS,
  ladder: LADDER,
  items: new Map([
    ...section('J-A3-1', DIRECT_ITEMS, { kind: 'DIRECT' }),
    ...section('J-A3-2', TEN_POINT_ITEMS, { kind: 'POINTS', points: 10 }),
    ...section('J-A3-3', FIVE_POINT_ITEMS, { kind: 'POINTS', points: 5 }),
  ]),
};

function section(prefix: string, count: number, consequence: Consequence): [ClauseId, Norm<Consequence>][] {
  return Array.from({ length: count }, (_, index) => {
    const clause = `${prefix}-${index + 1}`;
    return [clause, [{ from: FROM, value: consequence, cite: clause }]];
  });
}
