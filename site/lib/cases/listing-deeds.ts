import type { ListingFile } from '../hub/listing-files.ts';
import { type Deed, offered, type Viewer } from './deeds.ts';

export type ListingDeed = 'decide' | 'refuse' | 'lift' | 'dispute' | 'uphold';
type Standing = Pick<ListingFile, 'state' | 'disputed' | 'proposedBy' | 'decidedBy'>;

/** What can be done to an entry in its state, and why not by this viewer. A disputed one is lifted as a review's outcome. */
export function listingDeeds(
  { state, disputed, proposedBy, decidedBy }: Standing,
  viewer: Viewer,
): readonly Deed<ListingDeed>[] {
  const deciders = [proposedBy, decidedBy];
  switch (state) {
    case 'PROPOSED':
      return [
        offered('decide', viewer, 'leader', [proposedBy]),
        offered('refuse', viewer, 'leader', [proposedBy]),
      ];
    case 'DECIDED':
      return [
        disputed
          ? offered('uphold', viewer, 'reviewer', deciders)
          : offered('dispute', viewer, 'anybody', []),
        offered('lift', viewer, 'reviewer', disputed ? deciders : []),
      ];
    default:
      return [];
  }
}
