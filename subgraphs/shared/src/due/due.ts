import type { Scope } from '../permission/roles.ts';
import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';

/** A text in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** What kind of thing is due. */
export const DUE_KINDS = [
  'FINDING_TO_CONFIRM',
  'FINDING_TO_REVIEW',
  'BLACKLIST_TO_PROPOSE',
  'ESCALATION_TO_DECIDE',
  'NOTICE_TO_AMEND',
  'NOTICE_TO_APPROVE',
  'NOTICE_TO_PUBLISH',
  'NOTICE_TO_REVIEW',
  'NOTICE_ENDS',
  'LISTING_TO_DECIDE',
  'LISTING_TO_PUBLISH',
  'LISTING_TO_REVIEW',
  'LISTING_TO_TRANSMIT',
  'COMPLAINT_TO_DECIDE',
  'LISTING_ENDS',
  'SUGGESTION_TO_DECIDE',
  'OBJECTION_TO_DECIDE',
  'OBJECTION_ANSWERED',
  'CREDIT_PART_CLOSES',
  'CREDIT_PART_OPEN',
  'CREDIT_RESULTS_TO_RECEIVE',
  'CREDIT_RESULT_ON_NOTICE',
  'CREDIT_BELOW_FLOOR',
  'CREDIT_RESULTS_TO_PUBLISH',
  'DEDUCTION_OPEN_TO_OBJECTION',
  'CONTRACT_ENDS',
  'CONTRACT_PAPER_MISSING',
  'CONTRACT_DISPUTED',
  'CERTIFICATE_ENDS',
  'QUALIFICATION_ENDS',
  'INSURANCE_MISSING',
  'MONTHLY_REPORT_DUE',
  'MONTHLY_REPORT_MISSING',
  'HAZARD_TO_REPORT',
  'HAZARD_REPORT_TO_ANSWER',
  'HAZARD_TO_RECTIFY',
  'HAZARD_TO_RECHECK',
  'HAZARD_OVERDUE',
  'FILING_TO_LOOK_AT',
  'FILING_TO_AMEND',
  'FIRST_FILING_TO_SEND',
  'CHANGE_TO_TELL',
  'PROJECT_TO_NOTIFY',
  'GRADE_ENDS',
  'STAR_APPLICATION',
  'STAR_ANNOUNCED',
  'STAR_REVIEW',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** What an item leads to; the site makes an address of kind and id. */
export const DUE_TARGETS = [
  'FINDING',
  'ESCALATION',
  'NOTICE',
  'LISTING',
  'SUGGESTION',
  'COMPLAINT',
  'OBJECTION',
  'CREDIT_CYCLE',
  'AGENCY',
  'CONTRACT',
  'PRACTITIONER',
  'EXPERT_FILE',
  'QUALIFICATION',
  'MONTHLY_REPORT',
  'VISIT',
  'HAZARD_REPORT',
  'FILING',
  'FILING_FORM',
  'ENTERPRISE',
  'STAR_APPLICATION',
  'STAR_REVIEW',
] as const;
export type DueTarget = (typeof DUE_TARGETS)[number];

/** Until when, how that was counted, and the clause that says so. */
export interface DueTerm {
  /** The last day in time, or the last day of what ends; null where no act sets one. */
  readonly dueOn: Day | null;
  readonly counted: Words;
  /** The day lies outside the covered calendar of working days and may still change. */
  readonly provisional: boolean;
  /** The clause that sets the day; where none does, the clause that the matter is about; null without any. */
  readonly clause: ClauseId | null;
}

export interface DueSubject {
  readonly kind: 'AGENCY' | 'ENTERPRISE' | 'EXPERT';
  /** Credit code, or the id of an expert. */
  readonly code: string;
  /** As registered; null while the register has not told it. */
  readonly name: string | null;
}

/** Whether whoever asks can act on the matter. */
export interface Standing {
  readonly mine: boolean;
  /** Only because they took part themselves (separation of duties). */
  readonly blockedBySeparation: boolean;
}

/** One thing that is due, with all that a line of the inbox says. */
export interface DueMatter extends Standing {
  readonly kind: DueKind;
  readonly target: { readonly kind: DueTarget; readonly id: string };
  /** Tells apart what leads to the same target; default: the target's id. */
  readonly key?: string;
  readonly title: Words;
  readonly subject: DueSubject | null;
  /** Id in the tree of authorities; null where none has it on its desk. */
  readonly authority: string | null;
  readonly term: DueTerm;
  /** Since when it waits for somebody, or since when its clock runs; null for what merely ends. */
  readonly waitingSince: Day | null;
  readonly whatNext: Words;
}

/** Who asks, as far as standing goes. */
export interface Asker {
  readonly account: string;
  readonly scopes: readonly Scope[];
}

/**
 * Whether `asker` can act on what takes `scope`: not without it, and not after having been one of `before`.
 * `otherwise: false` where the matter asks for more than a scope and they lack it.
 */
export function standingOf(
  asker: Asker,
  scope: Scope,
  before: readonly (string | null)[],
  otherwise = true,
): Standing {
  const may = otherwise && asker.scopes.includes(scope);
  const took = before.includes(asker.account);
  return { mine: may && !took, blockedBySeparation: may && took };
}
