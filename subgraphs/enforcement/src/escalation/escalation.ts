import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { SubjectKey } from '../subject/subject.ts';
import type { EscalationEvent } from './escalate.ts';
import type { EscalationRule } from './ladder.ts';

export const ESCALATION_STATES = ['OPEN', 'TAKEN', 'DECLINED', 'LAPSED'] as const;

/**
 * OPEN: proposed by the ladder, nobody decided. TAKEN: a notice or list entry takes it up. DECLINED: an official decided
 * against it. LAPSED: an exposure that it counted was withdrawn. Declined and lapsed ones give their events back.
 */
export type EscalationState = (typeof ESCALATION_STATES)[number];

/** What two talks or two exposures of one subject add up to: a proposal, never a decision. */
export interface EscalationRecord {
  readonly id: string;
  readonly clause: ClauseId;
  readonly proposes: EscalationRule['proposes'];
  readonly subject: SubjectKey;
  /** The authority of the later event, which has it on its desk. */
  readonly authority: string;
  readonly state: EscalationState;
  readonly events: readonly EscalationEvent[];
  /** Accounts of those who recorded what it counts: they made it, and decide nothing about it. */
  readonly madeBy: readonly string[];
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decisionReason: string | null;
}
