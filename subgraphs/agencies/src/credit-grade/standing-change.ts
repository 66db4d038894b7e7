import type { ClauseId } from '@chengan/shared/regulation/norm';

export type StandingChangeKind = 'CONFIRMED' | 'DISPUTED' | 'UPHELD' | 'REVOKED';

/** The last thing that happened to a finding of a cycle, and so to its score. */
export interface StandingChange {
  readonly kind: StandingChangeKind;
  readonly finding: string;
  readonly clause: ClauseId;
  /** ISO 8601. */
  readonly at: string;
}
