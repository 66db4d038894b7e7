import type { Day } from '@chengan/shared/time/day';
import { isOverdue } from './due-day.ts';
import type { Month } from './month.ts';

/** Handed in, handed in late, not handed in by its last day, or still to be handed in. */
export type ReportState = 'SUBMITTED' | 'LATE' | 'MISSING' | 'OPEN';

/** How a month stands on `today`. `late` of its report; null while there is none. */
export function reportState(of: Month, late: boolean | null, today: Day): ReportState {
  if (late !== null) return late ? 'LATE' : 'SUBMITTED';
  return isOverdue(of, today) ? 'MISSING' : 'OPEN';
}
