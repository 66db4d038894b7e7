import { addDays, type Day, day, daysBetween, yearOf } from '../time/day.ts';
import { isWorkingDay, workingDayFrom } from '../time/working-days.ts';

/**
 * The first anchor: from here on, every act that the world uses was in force on the days on which it uses it, and so
 * were the three classes of public terms (N-GBF-2025-22-CLASS, from 2025-06-22).
 */
const FIRST_ANCHOR: Day = day('2026-01-01');

/** The days of the world, all reckoned from its anchor, the day that counts as today. */
export interface Calendar {
  readonly anchor: Day;
  /** The running cycle, the anchor's year. */
  readonly running: number;
  /** The two full cycles before it, older first. */
  readonly cycles: readonly [number, number];
  /** The working day on or after `monthDay` (`05-12`) of a full cycle's year. */
  on(year: number, monthDay: string): Day;
  /** `count` working days after `from`, but not after the anchor. */
  after(from: Day, count: number): Day;
  /** The last working day that is at least `days` days before `of`. */
  before(of: Day, days: number): Day;
  /** The last working day that is at least `days` days before the anchor. */
  ago(days: number): Day;
  /** `of`, or the anchor when that is earlier. */
  notAfterAnchor(of: Day): Day;
  /**
   * The working day at `percent` of the running year up to the anchor; undefined when fewer than two weeks would be
   * left for its procedure, as in the first days of January.
   */
  inRunning(percent: number): Day | undefined;
}

const DAYS_FOR_PROCEDURE = 14;

/** The calendar of `anchor`; throws for an anchor before `FIRST_ANCHOR`. */
export function calendarOf(anchor: Day): Calendar {
  if (anchor < FIRST_ANCHOR) throw new RangeError(`the world begins at ${FIRST_ANCHOR}, not ${anchor}`);
  const running = yearOf(anchor);
  const notAfterAnchor = (of: Day): Day => (of < anchor ? of : anchor);
  const first = day(`${running}-01-01`);
  return {
    anchor,
    running,
    cycles: [running - 2, running - 1],
    on: (year, monthDay) => workingDayFrom(day(`${year}-${monthDay}`)),
    after: (from, count) => notAfterAnchor(workingDaysOn(from, count)),
    before: (of, days) => lastWorkingDay(addDays(of, -days)),
    ago: (days) => lastWorkingDay(addDays(anchor, -days)),
    notAfterAnchor,
    inRunning: (percent) => {
      const at = workingDayFrom(addDays(first, Math.floor((daysBetween(first, anchor) * percent) / 100)));
      return daysBetween(at, anchor) >= DAYS_FOR_PROCEDURE ? at : undefined;
    },
  };
}

function workingDaysOn(from: Day, count: number): Day {
  let at = from;
  for (let left = count; left > 0; left -= 1) at = workingDayFrom(addDays(at, 1));
  return at;
}

function lastWorkingDay(to: Day): Day {
  let at = to;
  while (!isWorkingDay(at)) at = addDays(at, -1);
  return at;
}
