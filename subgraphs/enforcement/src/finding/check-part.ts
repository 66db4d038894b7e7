import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Act } from '@chengan/shared/regulation/act';
import { problem } from '@chengan/shared/outcome/problem';
import type { CreditPart } from './finding.ts';

const JIANGYIN = 'J';

/**
 * J-A3-0b: the city bureau scores the part CITY, a town Q1 to Q4 and YEAR_END; no other act has parts. No part at all is
 * always right: the quarter of the conduct decides then.
 */
export function checkPart(part: CreditPart | null | undefined, act: Act, authority: string): Problem[] {
  if (part === null || part === undefined) return [];
  if (act.id !== JIANGYIN) {
    return [
      problem(
        'PART_NOT_OF_ACT',
        `《${act.title}》没有分部评分，不能填写评分部分。`,
        `"${act.titleEn}" has no parts of a score.`,
        { field: 'part' },
      ),
    ];
  }
  const city = authority === act.authority;
  if (city === (part === 'CITY')) return [];
  return [
    problem(
      'PART_NOT_OF_SCORER',
      city
        ? `市应急管理局评定的是 CITY 部分，不能计入 ${part}。`
        : '镇街园评定的是 Q1 至 Q4 和 YEAR_END 部分，不能计入 CITY。',
      city
        ? `The city bureau scores the part CITY, not ${part}.`
        : 'A town scores the parts Q1 to Q4 and YEAR_END, not CITY.',
      { field: 'part', clause: 'J-A3-0b' },
    ),
  ];
}
