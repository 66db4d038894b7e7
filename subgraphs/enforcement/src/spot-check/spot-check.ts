import { adoptedActs } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import { type Day, day } from '@chengan/shared/time/day';

/** What an authority means to check in a year, and what it drew. */
export interface SpotCheckPlan {
  readonly id: string;
  readonly authority: string;
  readonly year: number;
  /** How many agencies are to be checked. */
  readonly number: number;
  readonly scope: string;
  readonly madeBy: string;
  readonly madeAt: string;
}

/** A draw as it was made: whoever has the seed and the pool comes to the same agencies. Never changed. */
export interface SpotCheckDraw {
  readonly id: string;
  readonly plan: string;
  readonly drawnOn: Day;
  readonly seed: string;
  /** Credit codes that could be drawn, in order. */
  readonly pool: readonly string[];
  /** Towns and experts who take part (J-16a). */
  readonly participants: string;
  readonly drawnBy: string;
  readonly drawnAt: string;
}

export interface SpotCheckTarget {
  readonly draw: string;
  readonly agency: string;
  readonly position: number;
  /** The inspection on record that was made of it. */
  readonly inspection: string | null;
}

/** C1-14: every authority of Changji checks at least so many a year; Jiangyin says 不定期 and names no number. */
export const CHANGJI_LEAST: Norm<number> = [{ from: day('2020-06-28'), value: 3, cite: 'C1-14' }];

export interface PlanInput {
  readonly year: number;
  readonly number: number;
  readonly scope: string;
}

const MOST = 500;

/** What keeps a plan from being made, every reason at once. */
export function checkPlan(input: PlanInput, authority: string, today: Day, existing: boolean): Problem[] {
  const { year, number, scope } = input;
  const thisYear = Number(today.slice(0, 4));
  const underC1 = adoptedActs(authority, today).some(({ act }) => act === 'C1');
  const least = (underC1 && inForce(CHANGJI_LEAST, today)) || undefined;
  return [
    ...(existing
      ? [
          problem('PLANNED_BEFORE', `${year} 年度的抽查计划已经制定。`, `The plan of ${year} was made.`, {
            field: 'year',
          }),
        ]
      : []),
    ...(year === thisYear || year === thisYear + 1
      ? []
      : [
          problem('YEAR_OUT_OF_RANGE', '只能制定今年或明年的计划。', 'A plan is of this year or the next.', {
            field: 'year',
          }),
        ]),
    ...(Number.isInteger(number) && number >= (least?.value ?? 1) && number <= MOST
      ? []
      : [
          problem(
            'NUMBER_OUT_OF_RANGE',
            `抽查数量须为 ${least?.value ?? 1} 至 ${MOST}。`,
            `Between ${least?.value ?? 1} and ${MOST} are to be checked.`,
            { field: 'number', clause: least?.cite ?? 'J-16a' },
          ),
        ]),
    ...checkText(scope, { field: 'scope', name: '抽查范围和内容', nameEn: 'scope', longest: 1_000 }),
  ];
}

/** What keeps a draw from being made: how many are drawn, of how many, and what is left of the plan. */
export function checkDraw(
  { number, participants }: { readonly number: number; readonly participants: string | null },
  { pool, left }: { readonly pool: number; readonly left: number },
): Problem[] {
  return [
    ...(pool === 0
      ? [
          problem('POOL_EMPTY', '没有可以抽取的服务机构。', 'There is no agency to draw from.', {
            field: 'number',
          }),
        ]
      : []),
    ...(Number.isInteger(number) && number >= 1 && number <= Math.min(left, pool)
      ? []
      : [
          problem(
            'DRAW_OUT_OF_RANGE',
            `本次最多抽取 ${Math.min(left, pool)} 家（计划尚余 ${left} 家，可抽取 ${pool} 家）。`,
            `At most ${Math.min(left, pool)} can be drawn (${left} left of the plan, ${pool} in the pool).`,
            { field: 'number' },
          ),
        ]),
    ...checkOptionalText(participants, {
      field: 'participants',
      name: '参加的镇街园和专家',
      nameEn: 'towns and experts',
      longest: 500,
    }),
  ];
}

/** Those drawn: the agencies with the lowest digests, in their order; equal digests by code. */
export function lowest(
  pool: readonly { readonly code: string; readonly digest: string }[],
  number: number,
): string[] {
  const key = ({ digest, code }: { readonly code: string; readonly digest: string }) => `${digest} ${code}`;
  return pool
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
    .slice(0, number)
    .map(({ code }) => code);
}

export const RESULT_LINKED = problem(
  'RESULT_LINKED',
  '该机构的检查结果已经登记。',
  'Its result is on record.',
  {
    field: 'inspection',
  },
);

/** What keeps an inspection from being the result of a target. */
export function checkResult(
  target: SpotCheckTarget,
  drawnOn: Day,
  inspected:
    | {
        readonly kind: string;
        readonly inspectedOn: Day;
        readonly agencyParts: readonly { readonly agency: string }[];
      }
    | undefined,
): Problem[] {
  const at = { field: 'inspection' };
  if (target.inspection !== null) return [RESULT_LINKED];
  const fits =
    inspected?.kind === 'SPOT_CHECK' &&
    inspected.inspectedOn >= drawnOn &&
    inspected.agencyParts.some(({ agency }) => agency === target.agency);
  return fits
    ? []
    : [
        problem(
          'INSPECTION_UNFIT',
          '请填抽取之后进行、涉及该机构的监督抽查记录编号。',
          'Give the spot check of that agency that was made after the draw.',
          at,
        ),
      ];
}
