import type { ClauseId } from '@chengan/shared/regulation/norm';

export const STANDING_CHANGES = ['CONFIRMED', 'DISPUTED', 'UPHELD', 'REVOKED'] as const;
export type StandingChangeKind = (typeof STANDING_CHANGES)[number];

/** The last thing that happened to a finding of a cycle, and so to its score. */
export interface StandingChange {
  readonly kind: StandingChangeKind;
  readonly finding: string;
  readonly clause: ClauseId;
  /** ISO 8601. */
  readonly at: string;
}
