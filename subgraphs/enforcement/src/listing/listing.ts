import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { PriorNotice } from '../notice/notice.ts';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKey } from '../subject/subject.ts';

/**
 * Three registers that are never confused: the local discredit list, the local blacklist, and the national list
 * of Order 11. Only the last carries national measures.
 */
export const REGISTERS = ['LOCAL_DISCREDIT', 'LOCAL_BLACKLIST', 'NATIONAL_SERIOUS'] as const;
export type Register = (typeof REGISTERS)[number];

export type ListingState = 'PROPOSED' | 'DECIDED' | 'REFUSED' | 'LIFTED';

/** A measure that comes with an entry; `from` and `until` are both inside and default to those of the entry. */
export interface RestrictionInput {
  /** Code of the closed list of measures. */
  readonly measure: string;
  /** What it covers, in words. */
  readonly area: string;
  readonly basis: readonly ClauseId[];
  readonly from?: Day | null | undefined;
  readonly until?: Day | null | undefined;
}

/** What an official puts in to propose an entry. `from` and `until` are both inside. */
export interface ListingInput {
  readonly register: Register;
  readonly subject: SubjectKey;
  readonly basis: readonly ClauseId[];
  readonly reason: string;
  readonly documentNumber?: string | null | undefined;
  readonly decidedOn: Day;
  readonly from: Day;
  readonly until?: Day | null | undefined;
  readonly priorNotice?: PriorNotice | null | undefined;
  /** The notice that publishes it. */
  readonly notice?: string | null | undefined;
  /** The proposal of the ladder that it takes up. */
  readonly escalation?: string | null | undefined;
  readonly restrictions?: readonly RestrictionInput[] | null | undefined;
}

export interface Restriction {
  readonly id: string;
  readonly listing: string;
  readonly measure: string;
  readonly area: string;
  readonly basis: readonly ClauseId[];
  readonly from: Day;
  readonly until: Day | null;
}

/** An entry as it is stored, from proposal to lifting. */
export interface Listing extends Revised {
  readonly id: string;
  readonly register: Register;
  readonly subject: SubjectKey;
  readonly authority: string;
  readonly basis: readonly ClauseId[];
  readonly reason: string;
  readonly documentNumber: string | null;
  readonly from: Day;
  readonly until: Day | null;
  readonly decidedOn: Day;
  readonly priorNotice: PriorNotice | null;
  readonly notice: string | null;
  readonly escalation: string | null;
  readonly state: ListingState;
  readonly disputed: boolean;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
  readonly liftedBy: string | null;
  /** The first day on which it no longer holds. */
  readonly liftedOn: Day | null;
  readonly liftingReason: string | null;
}
