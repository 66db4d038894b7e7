import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { type Day, day } from '@chengan/shared/time/day';
import { CITY, type CreditPart } from '../credit-grade/facts.ts';
import { CITY_BUREAU, scorerOf } from '../credit-grade/scorer.ts';
import { checkText } from '@chengan/shared/text/check-text';

/** That a scorer has nothing more to deduct from an agency in a part of a cycle. Instants are ISO 8601. */
export interface Sheet {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly part: CreditPart;
  /** The authority that scores the part. */
  readonly authority: string;
  readonly closedBy: string;
  readonly closedOn: Day;
  readonly closedAt: string;
}

/** The last day of the period of each part (J-A3-0a, J-A3-0b). */
const LAST_DAYS: Readonly<Record<CreditPart, string>> = {
  CITY: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
  YEAR_END: '12-31',
};

/** The last day of the period that a part is scored on. */
export function lastDayOf(cycle: number, part: CreditPart): Day {
  return day(`${cycle}-${LAST_DAYS[part]}`);
}

const PART_NAMES: Readonly<Record<CreditPart, { readonly zh: string; readonly en: string }>> = {
  CITY: { zh: '市级评分', en: "the city's part" },
  Q1: { zh: '第一季度', en: 'the first quarter' },
  Q2: { zh: '第二季度', en: 'the second quarter' },
  Q3: { zh: '第三季度', en: 'the third quarter' },
  Q4: { zh: '第四季度', en: 'the fourth quarter' },
  YEAR_END: { zh: '年底部分', en: 'the year-end part' },
};

/**
 * What keeps `official` from closing a part of a cycle on `today`: a reviewer or leader of the scorer closes its own
 * parts (a town its quarters and year-end, the bureau the city's), from the last day of the period on.
 */
export function closingProblems(
  official: Official,
  { cycle, part }: { readonly cycle: number; readonly part: CreditPart },
  today: Day,
): Problem[] {
  const scorer = scorerOf(official.authority);
  const last = lastDayOf(cycle, part);
  return [
    ...(scorer === undefined
      ? [
          problem(
            'FORBIDDEN',
            '年度诚信评分由江阴市应急管理局及镇街园办理。',
            'The yearly score is kept by the bureau of Jiangyin and its towns.',
            { clause: 'J-A3-0b' },
          ),
        ]
      : []),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...(scorer !== undefined && (scorer === CITY) !== (part === CITY)
      ? [
          problem(
            'PART_NOT_OF_SCORER',
            scorer === CITY
              ? `市应急管理局只办结市级评分，${PART_NAMES[part].zh}由镇街园办结。`
              : '镇街园办结四个季度和年底部分，市级评分由市应急管理局办结。',
            scorer === CITY
              ? 'The bureau closes its own part; the towns close theirs.'
              : "A town closes its quarters and the year-end; the city's part is the bureau's.",
            { field: 'part', clause: 'J-A3-0b' },
          ),
        ]
      : []),
    ...(today < last
      ? [
          problem(
            'PART_NOT_OVER',
            `${cycle} 年${PART_NAMES[part].zh}至 ${last} 届满，届满之日起方可办结。`,
            `${PART_NAMES[part].en} of ${cycle} runs until ${last}; it is closed from that day on.`,
            { field: 'part', clause: 'J-A3-0b' },
          ),
        ]
      : []),
  ];
}

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

/** What keeps `official` from reopening a sheet: a reviewer or leader of the bureau does, with a written reason. */
export function reopeningProblems(official: Official, reason: string): Problem[] {
  return [
    ...(official.authority === CITY_BUREAU
      ? []
      : [
          problem(
            'FORBIDDEN',
            '已办结的评分由市应急管理局重新开启。',
            'A closed sheet is reopened by the bureau.',
            { clause: 'J-A3-0b' },
          ),
        ]),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...checkText(reason, REASON),
  ];
}
