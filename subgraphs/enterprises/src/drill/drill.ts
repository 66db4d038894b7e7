import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import { type Day, day, yearOf } from '@chengan/shared/time/day';

/** 综合应急预案演练 · 专项应急预案演练 · 现场处置方案演练. */
export const DRILL_KINDS = ['COMPREHENSIVE', 'SPECIAL', 'ON_SITE'] as const;
export type DrillKind = (typeof DRILL_KINDS)[number];

export interface DrillInput {
  readonly kind: DrillKind;
  readonly heldOn: Day;
  /** Which plan was practised. */
  readonly plan: string;
  readonly participants: number;
  /** What the evaluation found (AQ/T 9009). */
  readonly evaluation: string;
  /** What of the plan is to be changed. */
  readonly planChanges: string | null;
}

export interface Drill extends DrillInput {
  readonly id: string;
}

/** Everything that keeps a drill from being recorded on `today`; every reason at once. */
export function checkDrill(input: DrillInput, today: Day): Problem[] {
  const whole =
    Number.isInteger(input.participants) && input.participants >= 1 && input.participants <= 100_000;
  return [
    ...(input.heldOn > today
      ? [
          problem(
            'DAY_IN_FUTURE',
            `演练日期 ${input.heldOn} 晚于今天（${today}）。`,
            `The drill of ${input.heldOn} is after today (${today}).`,
            { field: 'heldOn' },
          ),
        ]
      : []),
    ...checkText(input.plan, { field: 'plan', name: '演练的预案', nameEn: 'plan practised', longest: 200 }),
    ...(whole
      ? []
      : [
          problem(
            'DRILL_PARTICIPANTS',
            '参演人数应为 1 至 100000 的整数。',
            'Participants: a whole number from 1 to 100,000.',
            {
              field: 'participants',
            },
          ),
        ]),
    ...checkText(input.evaluation, {
      field: 'evaluation',
      name: '演练评估',
      nameEn: 'evaluation',
      longest: 4_000,
    }),
    ...checkOptionalText(input.planChanges, {
      field: 'planChanges',
      name: '预案修订意见',
      nameEn: 'changes of the plan',
      longest: 2_000,
    }),
  ];
}

/** A period in which a drill is asked for, and whether there was one. */
export interface DrillDuty {
  readonly kind: 'YEARLY' | 'HALF_YEARLY';
  readonly from: Day;
  /** The last day in time. */
  readonly dueOn: Day;
  readonly held: number;
}

/**
 * S-6.5.2: a comprehensive or special drill at least once a year, a drill of on-site handling at least once in each half
 * year; years and halves of the calendar. The duties of the year of `on` that have begun by then.
 */
export function drillDuties(drills: readonly Pick<Drill, 'kind' | 'heldOn'>[], on: Day): DrillDuty[] {
  const year = yearOf(on);
  const [january, june, july, december] = [
    day(`${year}-01-01`),
    day(`${year}-06-30`),
    day(`${year}-07-01`),
    day(`${year}-12-31`),
  ];
  const held = (onSite: boolean, from: Day, to: Day) =>
    drills.filter(
      (one) =>
        (one.kind === 'ON_SITE') === onSite && one.heldOn >= from && one.heldOn <= to && one.heldOn <= on,
    ).length;
  const half = (from: Day, to: Day): DrillDuty => ({
    kind: 'HALF_YEARLY',
    from,
    dueOn: to,
    held: held(true, from, to),
  });
  return [
    { kind: 'YEARLY', from: january, dueOn: december, held: held(false, january, december) },
    half(january, june),
    ...(on >= july ? [half(july, december)] : []),
  ];
}
