import { type Deed, offered, type Viewer } from '../cases/deeds.ts';
import type { PlainDeed, ReasonedDeed } from '../hub/star-deeds.ts';
import type { StarFile } from '../hub/star-file.ts';

export type StarDeed = PlainDeed | ReasonedDeed;
type Officials = 'anybody' | 'reviewer' | 'leader';

/** What each state allows next (S-7.3), and in which role. The hub decides again, and knows who took part. */
const DEEDS: Readonly<Record<StarFile['state'], readonly (readonly [StarDeed, Officials])[]>> = {
  APPLIED: [
    ['accept', 'anybody'],
    ['return', 'anybody'],
    ['refuse', 'anybody'],
  ],
  RETURNED: [],
  ACCEPTED: [['finish', 'anybody']],
  REVIEWED: [
    ['approve', 'reviewer'],
    ['returnReview', 'reviewer'],
  ],
  DELIBERATED: [['announce', 'anybody']],
  ANNOUNCED: [['grade', 'reviewer']],
  GRADED: [
    ['publish', 'leader'],
    ['returnGrading', 'leader'],
  ],
  PUBLISHED: [],
  REFUSED: [],
  WITHDRAWN: [],
};

/** The deeds that the state of an application has, each with why this viewer may not, where they may not. */
export function starDeeds(
  { state, authority }: Pick<StarFile, 'state' | 'authority'>,
  viewer: Viewer,
): Deed<StarDeed>[] {
  return DEEDS[state].map(([name, by]) =>
    authority.id === viewer.holder ? offered(name, viewer, by, []) : { name, why: 'AUTHORITY' as const },
  );
}
