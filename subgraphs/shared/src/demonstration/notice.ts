import type { ClauseId } from '../regulation/norm.ts';
import type { Day } from '../time/day.ts';
import type { Subject } from './world.ts';

export type NoticeKind =
  | 'EXPOSURE'
  | 'PUBLIC_CENSURE'
  | 'LISTING'
  | 'PENALTY'
  | 'GRADE_RESULT'
  | 'STAR_RESULT'
  | 'CANCELLATION'
  | 'BULLETIN'
  | 'CASE';

export interface PriorNotice {
  readonly servedOn: Day;
  readonly document: string;
}

/** A notice with everything that the publication gate asks for. Drafter, approver and publisher follow from the authority. */
export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly authority: string;
  readonly subjects: readonly Subject[];
  readonly basis: readonly ClauseId[];
  /** Codes of measures, such as `FINE`. */
  readonly measures: readonly string[];
  readonly title: string;
  /** `{A}`, `{B}`, `{C}`, `{BLACKLIST}` stand for how many agencies got the band; only in a result of grades. */
  readonly body: string;
  readonly documentNumber: string;
  readonly severity: 'MINOR' | 'GENERAL' | 'SERIOUS';
  readonly naming: 'NAMED' | 'MASKED';
  readonly namingReason: string;
  readonly priorNotice?: PriorNotice;
  readonly decidedOn: Day;
  /** Absent while it is only a draft. */
  readonly publishedOn?: Day;
  /** The last public day. */
  readonly publicUntil: Day;
  readonly disputedOn?: Day;
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
  /** The rung of the ladder that proposed it. */
  readonly escalation?: ClauseId;
}

/** A notice before its number is given; numbers run by authority and year in the order of decision. */
export type NumberlessNotice = Omit<Notice, 'documentNumber'>;

export interface Restriction {
  readonly measure: string;
  readonly area: string;
  readonly basis: readonly ClauseId[];
}

/** An entry in a list. `notice` is the one that publishes it, and gives it its number. */
export interface Listing {
  readonly id: string;
  readonly register: 'LOCAL_DISCREDIT' | 'LOCAL_BLACKLIST';
  readonly authority: string;
  readonly subject: Subject;
  readonly basis: readonly ClauseId[];
  readonly reason: string;
  readonly priorNotice: PriorNotice;
  readonly decidedOn: Day;
  readonly from: Day;
  readonly until: Day;
  readonly notice: string;
  readonly restrictions: readonly Restriction[];
  readonly escalation?: ClauseId;
  readonly disputedOn?: Day;
  readonly lifted?: { readonly on: Day; readonly reason: string };
}
