import type { DueItem } from '../hub/due.ts';

/** The groups of the inbox, in their order. */
const DUE_GROUPS = ['TERM', 'CONFIRM', 'APPROVE', 'PUBLISH', 'REVIEW', 'AMEND', 'ENDS', 'KNOW'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

const GROUP_OF: Readonly<Record<DueItem['kind'], DueGroup>> = {
  FINDING_TO_CONFIRM: 'CONFIRM',
  ESCALATION_TO_DECIDE: 'CONFIRM',
  BLACKLIST_TO_PROPOSE: 'CONFIRM',
  NOTICE_TO_APPROVE: 'APPROVE',
  LISTING_TO_DECIDE: 'APPROVE',
  NOTICE_TO_PUBLISH: 'PUBLISH',
  LISTING_TO_PUBLISH: 'PUBLISH',
  LISTING_TO_TRANSMIT: 'PUBLISH',
  COMPLAINT_TO_DECIDE: 'REVIEW',
  CREDIT_RESULTS_TO_PUBLISH: 'PUBLISH',
  SUGGESTION_TO_DECIDE: 'CONFIRM',
  OBJECTION_TO_DECIDE: 'REVIEW',
  OBJECTION_ANSWERED: 'KNOW',
  FINDING_TO_REVIEW: 'REVIEW',
  NOTICE_TO_REVIEW: 'REVIEW',
  LISTING_TO_REVIEW: 'REVIEW',
  NOTICE_TO_AMEND: 'AMEND',
  NOTICE_ENDS: 'ENDS',
  LISTING_ENDS: 'ENDS',
  CONTRACT_ENDS: 'ENDS',
  CONTRACT_PAPER_MISSING: 'AMEND',
  CONTRACT_DISPUTED: 'CONFIRM',
  CERTIFICATE_ENDS: 'ENDS',
  QUALIFICATION_ENDS: 'ENDS',
  INSURANCE_MISSING: 'AMEND',
  HAZARD_TO_REPORT: 'CONFIRM',
  HAZARD_REPORT_TO_ANSWER: 'CONFIRM',
  HAZARD_TO_RECTIFY: 'AMEND',
  HAZARD_TO_RECHECK: 'REVIEW',
  HAZARD_OVERDUE: 'REVIEW',
  FILING_TO_LOOK_AT: 'REVIEW',
  FILING_TO_AMEND: 'AMEND',
  FIRST_FILING_TO_SEND: 'TERM',
  CHANGE_TO_TELL: 'TERM',
  PROJECT_TO_NOTIFY: 'TERM',
  GRADE_ENDS: 'ENDS',
  STAR_APPLICATION: 'CONFIRM',
  STAR_ANNOUNCED: 'ENDS',
  STAR_REVIEW: 'REVIEW',
  CREDIT_PART_CLOSES: 'ENDS',
  CREDIT_PART_OPEN: 'CONFIRM',
  CREDIT_RESULTS_TO_RECEIVE: 'CONFIRM',
  CREDIT_RESULT_ON_NOTICE: 'KNOW',
  MONTHLY_REPORT_DUE: 'PUBLISH',
  MONTHLY_REPORT_MISSING: 'KNOW',
  CREDIT_BELOW_FLOOR: 'KNOW',
  DEDUCTION_OPEN_TO_OBJECTION: 'KNOW',
};

/** The group that an item stands in: a running statutory clock comes before what kind of work it is. */
export function groupOf({ kind, dueOn, waitingSince }: DueItem): DueGroup {
  const group = GROUP_OF[kind];
  return group !== 'ENDS' && dueOn !== null && waitingSince !== null ? 'TERM' : group;
}

const LAST = '9999-12-31';

/** What expires next first, what has no term last; among equals what waits longest. */
function compare(a: DueItem, b: DueItem): number {
  const keys = ({ dueOn, waitingSince, id }: DueItem) => [dueOn ?? LAST, waitingSince ?? LAST, id];
  const [left, right] = [keys(a), keys(b)];
  const at = left.findIndex((part, index) => part !== right[index]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

/** The items of all parts in their groups, each sorted by what expires next; groups without any are left out. */
export function grouped(
  items: readonly DueItem[],
): readonly { readonly group: DueGroup; readonly items: readonly DueItem[] }[] {
  const sorted = [...items].sort(compare);
  return DUE_GROUPS.map((group) => ({
    group,
    items: sorted.filter((item) => groupOf(item) === group),
  })).filter((one) => one.items.length > 0);
}
