import type { Day } from '@chengan/shared/time/day';
import { isOverdue } from './due-day.ts';
import type { Month } from './month.ts';
import { firstWatched } from './watched-months.ts';

/**
 * Handed in, handed in late, not handed in by its last day, or still to be handed in. UNKNOWN: nothing was handed in
 * here for a month that lies further back than reports are watched: it may have been reported before there was this hub.
 */
export type ReportState = 'SUBMITTED' | 'LATE' | 'MISSING' | 'OPEN' | 'UNKNOWN';

/** How a month stands on `today`. `late` of its report; null while there is none. */
export function reportState(of: Month, late: boolean | null, today: Day): ReportState {
  if (late !== null) return late ? 'LATE' : 'SUBMITTED';
  if (!isOverdue(of, today)) return 'OPEN';
  return of < firstWatched(today) ? 'UNKNOWN' : 'MISSING';
}
