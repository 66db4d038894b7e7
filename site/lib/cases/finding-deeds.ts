import type { FindingFile } from '../hub/findings.ts';
import { type Deed, offered, type Viewer } from './deeds.ts';

export type FindingDeed = 'confirm' | 'dismiss' | 'dispute' | 'uphold' | 'revoke';
type Standing = Pick<FindingFile, 'state' | 'disputed' | 'proposedBy' | 'decidedBy'>;

/** What can be done to a finding in its state, and why not by this viewer. */
export function findingDeeds(
  { state, disputed, proposedBy, decidedBy }: Standing,
  viewer: Viewer,
  leaderConfirms: boolean,
): readonly Deed<FindingDeed>[] {
  switch (state) {
    case 'PROPOSED':
      return [
        offered('confirm', viewer, leaderConfirms ? 'leader' : 'reviewer', [proposedBy]),
        offered('dismiss', viewer, 'reviewer', [proposedBy]),
      ];
    case 'CONFIRMED':
      return [
        ...(disputed
          ? [offered('uphold' as const, viewer, 'reviewer', [proposedBy, decidedBy])]
          : [offered('dispute' as const, viewer, 'anybody', [])]),
        offered('revoke', viewer, 'reviewer', [proposedBy, decidedBy]),
      ];
    default:
      return [];
  }
}
