import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { Revised } from '../revision/revision.ts';
import type { SubjectKey } from '../subject/subject.ts';

export type CreditPart = 'CITY' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'YEAR_END';

export const FINDING_STATES = ['PROPOSED', 'CONFIRMED', 'DISMISSED', 'REVOKED'] as const;
export type FindingState = (typeof FINDING_STATES)[number];

/** What an official puts in to propose a finding. The authority that finds is the official's own. */
export interface FindingInput {
  readonly subject: SubjectKey;
  readonly clause: ClauseId;
  /** The day of the conduct. */
  readonly occurredOn: Day;
  /** Region code of the place of service; default: the region of the finding authority. */
  readonly place?: string | null | undefined;
  /** Jiangyin only (J-A3-0b): the part of the score that bears it; default by the quarter of the conduct. */
  readonly part?: CreditPart | null | undefined;
  /** Names one and the same violation, of which only the highest rung counts. */
  readonly violation?: string | null | undefined;
  /** One public line, without the name of a person. */
  readonly summary: string;
  /** Why this clause applies; where the clause asks for it. Not public. */
  readonly reason?: string | null | undefined;
}

/** A finding as it is stored. Instants are ISO 8601. */
export interface Finding extends Revised {
  readonly id: string;
  readonly subject: SubjectKey;
  readonly clause: ClauseId;
  readonly occurredOn: Day;
  readonly authority: string;
  readonly place: string | null;
  readonly part: CreditPart | null;
  readonly violation: string | null;
  readonly summary: string;
  readonly reason: string | null;
  readonly state: FindingState;
  readonly disputed: boolean;
  readonly spillConfirmed: boolean;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** Why it was dismissed. */
  readonly decisionReason: string | null;
  readonly revokedBy: string | null;
  readonly revokedAt: string | null;
  readonly revocationReason: string | null;
}
