import { bureauOf } from '@chengan/shared/authority/authority';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

/**
 * What is added to a hazard after the visit. By the agency: ADVICE (书面建议), DEADLINE (整改期限), RECHECK_FAILED
 * (复查不合格), RECTIFIED (复查合格, 销号). By the client: ACKNOWLEDGED (主要负责人知悉), DONE (整改完成).
 */
export const AGENCY_STEPS = ['ADVICE', 'DEADLINE', 'RECHECK_FAILED', 'RECTIFIED'] as const;
export const CLIENT_STEPS = ['ACKNOWLEDGED', 'DONE'] as const;
export type AgencyStep = (typeof AGENCY_STEPS)[number];
export type ClientStep = (typeof CLIENT_STEPS)[number];

export interface HazardStep {
  readonly kind: AgencyStep | ClientStep;
  /** Of a deadline the day itself. */
  readonly on: Day;
  readonly number: string | null;
  readonly note: string | null;
}

/** Where a hazard stands in 整改、复查、销号. OVERDUE: the deadline is over, and the client has not said that it is done. */
export const HAZARD_STATES = ['TO_RECTIFY', 'OVERDUE', 'TO_RECHECK', 'CLOSED'] as const;
export type HazardState = (typeof HAZARD_STATES)[number];

export interface HazardCourse {
  readonly state: HazardState;
  /** The deadline that was noted last; null while none was. No act sets one. */
  readonly dueOn: Day | null;
}

interface Found {
  /** The day on which it was seen to be put right, at the visit or later. */
  readonly rectifiedOn: Day | null;
  /** As they were recorded. */
  readonly steps: readonly HazardStep[];
}

/**
 * Whose turn it is with a hazard on `today`. The client puts it right and says so; the agency looks again, and what it
 * sees closes it or gives it back (S-6.3: 闭环管理). Nobody closes a hazard by saying alone that it is done.
 */
export function courseOf({ rectifiedOn, steps }: Found, today: Day): HazardCourse {
  const dueOn = steps.findLast(({ kind }) => kind === 'DEADLINE')?.on ?? null;
  const state = rectifiedOn === null ? openState(dueOn, isAwaitingRecheck(steps), today) : 'CLOSED';
  return { state, dueOn };
}

/** The state of a hazard that nobody has closed; `done`: the client says that it is, and waits for the second look. */
export function openState(dueOn: Day | null, done: boolean, today: Day): HazardState {
  if (done) return 'TO_RECHECK';
  return dueOn !== null && dueOn < today ? 'OVERDUE' : 'TO_RECTIFY';
}

/** Whether the client's word that it is done is the last, and the agency has not looked since. */
export function isAwaitingRecheck(steps: readonly Pick<HazardStep, 'kind'>[]): boolean {
  const ends = ['DONE', 'RECHECK_FAILED', 'RECTIFIED'];
  return steps.findLast(({ kind }) => ends.includes(kind))?.kind === 'DONE';
}

/** The clause by which a hazard is followed until it is closed, by the bureau of the place; null where none says so. */
export function hazardClause(authority: string | null): ClauseId | null {
  const bureau = authority === null ? undefined : bureauOf(authority)?.id;
  return (bureau !== undefined && CLAUSES[bureau]) || null;
}
const CLAUSES: Readonly<Record<string, ClauseId>> = {
  jiangyin: 'J-12',
  suzhou: 'S-6.3',
  changji: 'C1-11b',
};
