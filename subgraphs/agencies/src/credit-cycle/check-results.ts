import { authorityById } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import { cycleDays } from '../cycle/calendar-year.ts';
import type { CreditFacts } from '../credit-grade/facts.ts';
import type { WantedSheet } from './scored-agency.ts';

/** What a result says. */
interface Said {
  readonly score: string;
  readonly band: string;
}

/** A result on public notice, as far as its publication goes. */
export interface OnNotice extends Said {
  readonly from: Day;
  readonly until: Day;
  readonly publishedOn: Day | null;
}

/** CYCLE_NOT_OVER unless the cycle is a year that ended before `today`. */
export function cycleProblems(cycle: number, today: Day): Problem[] {
  const end = cycleDays(cycle)?.last;
  if (end !== undefined && end < today) return [];
  return [
    problem('CYCLE_NOT_OVER', `${cycle} 年度评定周期尚未结束。`, `The cycle ${cycle} is not over.`, {
      field: 'cycle',
      clause: 'J-A3-0a',
    }),
  ];
}

/**
 * Why the result of an agency cannot be put on public notice: sheets that are open, it is published, or it is on notice as
 * it is now, so that a notice that runs is not begun again without a reason.
 */
export function announcingProblems(
  open: readonly WantedSheet[],
  before: OnNotice | undefined,
  now: Said | undefined,
): Problem[] {
  const names = [...new Set(open.map(({ authority }) => authority))].map((id) => authorityById(id));
  return [
    ...(open.length === 0
      ? []
      : [
          problem(
            'SHEETS_OPEN',
            `尚有评分未办结：${names.map((one) => one?.name).join('、')}（共 ${open.length} 项）。`,
            `Scoring is still open: ${names.map((one) => one?.nameEn).join(', ')} (${open.length}).`,
            { clause: 'J-A3-0b' },
          ),
        ]),
    ...(before?.publishedOn
      ? [
          problem(
            'ALREADY_PUBLISHED',
            `该年度结果已于 ${before.publishedOn} 公布。`,
            `The result was published on ${before.publishedOn}.`,
            { clause: 'J-A3-4a' },
          ),
        ]
      : before && now && !changed(before, now)
        ? [
            problem(
              'ALREADY_ANNOUNCED',
              `该年度结果已于 ${before.from} 公示，此后没有变化，不重复公示。`,
              `The result is on public notice since ${before.from} and has not changed.`,
              { clause: 'J-16a' },
            ),
          ]
        : []),
  ];
}

function changed(before: Said, now: Said): boolean {
  return before.score !== now.score || before.band !== now.band;
}

/**
 * Why a result on notice cannot be published on `today`: no notice, its last day is not over, an objection is open, or
 * the score is another than the one that was shown, and is put on notice anew.
 */
export function publishingProblems(
  notice: OnNotice | undefined,
  { findings }: Pick<CreditFacts, 'findings'>,
  now: Said | undefined,
  today: Day,
): Problem[] {
  if (!notice) {
    return [
      problem('NOT_ANNOUNCED', '结果尚未公示。', 'The result was not put on public notice.', {
        clause: 'J-16a',
      }),
    ];
  }
  const disputed = findings.filter((one) => one.disputed).length;
  return [
    ...(notice.publishedOn
      ? [
          problem(
            'ALREADY_PUBLISHED',
            `该年度结果已于 ${notice.publishedOn} 公布。`,
            `The result was published on ${notice.publishedOn}.`,
            { clause: 'J-A3-4a' },
          ),
        ]
      : []),
    ...(today <= notice.until
      ? [
          problem(
            'NOTICE_NOT_OVER',
            `公示期至 ${notice.until}，期满后方可公布。`,
            `The public notice runs until ${notice.until}; the result is published after it.`,
            { clause: 'J-A3-4a' },
          ),
        ]
      : []),
    ...(disputed > 0
      ? [
          problem(
            'OBJECTION_OPEN',
            `有 ${disputed} 项扣分的异议尚在复核。`,
            `Objections to ${disputed} of its findings are under review.`,
            { clause: 'J-A3-4a' },
          ),
        ]
      : []),
    ...(now !== undefined && changed(notice, now)
      ? [
          problem(
            'CHANGED_SINCE_SHOWN',
            notice.score === now.score
              ? `公示后评定等次有变化（得分仍为 ${now.score}），须重新公示。`
              : `公示后得分由 ${notice.score} 变为 ${now.score}，须重新公示。`,
            notice.score === now.score
              ? `The grade changed since the notice (the score is still ${now.score}): it is put on notice anew.`
              : `Since the notice the score went from ${notice.score} to ${now.score}: it is put on notice anew.`,
            { clause: 'J-A3-4a' },
          ),
        ]
      : []),
  ];
}
