import type { Problem } from '@chengan/shared/outcome/outcome';
import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { type Day, day, yearOf } from '@chengan/shared/time/day';
import { norm } from '../star-rating/suzhou-table.ts';

/** When applications are taken and how long results are announced: of a county's bureau for one cycle (S-7.3). */
export interface StarSettings {
  readonly opensOn: Day;
  /** The last day, that day included. */
  readonly closesOn: Day;
  /** Working days of the public announcement. */
  readonly announcementDays: number;
  /** Whether the bureau set it itself; else the hub's reading. */
  readonly ownChoice: boolean;
}

interface Defaults {
  readonly opens: string;
  readonly closes: string;
  readonly announcementDays: number;
}

/**
 * S-7.2 says "early each year" and no more: the first quarter, until a bureau sets otherwise. Q-22: five working days
 * of announcement.
 */
const DEFAULTS: Norm<Defaults> = norm({ opens: '01-01', closes: '03-31', announcementDays: 5 }, 'S-7.2');

const LONGEST_ANNOUNCEMENT = 60;

/** The settings of a cycle while its bureau has set none; undefined before the standard and for what is no year. */
export function defaultSettings(cycle: number): StarSettings | undefined {
  if (!Number.isInteger(cycle) || cycle < 1000 || cycle > 9998) return undefined;
  const defaults = inForce(DEFAULTS, day(`${cycle}-12-31`))?.value;
  return (
    defaults && {
      opensOn: day(`${cycle + 1}-${defaults.opens}`),
      closesOn: day(`${cycle + 1}-${defaults.closes}`),
      announcementDays: defaults.announcementDays,
      ownChoice: false,
    }
  );
}

/** The cycle that is applied for on `today`: the year before (S-7.2). */
export function cycleOn(today: Day): number {
  return yearOf(today) - 1;
}

/** What is wrong with settings that a bureau wants for `cycle`. */
export function settingsProblems(
  cycle: number,
  { opensOn, closesOn, announcementDays }: Omit<StarSettings, 'ownChoice'>,
): Problem[] {
  const problems: Problem[] = [];
  const year = `${cycle + 1}`;
  if (!opensOn.startsWith(year) || !closesOn.startsWith(year)) {
    problems.push({
      code: 'WINDOW_OUTSIDE_YEAR',
      message: `${cycle} 年度的申报期应在 ${year} 年内（每年评定上年度）。`,
      messageEn: `Applications for ${cycle} are taken within ${year}: each year rates the year before.`,
      field: opensOn.startsWith(year) ? 'closesOn' : 'opensOn',
      clause: 'S-7.2',
    });
  }
  if (closesOn < opensOn) {
    problems.push({
      code: 'ENDS_BEFORE_START',
      message: '申报期的截止日早于开始日。',
      messageEn: 'The window closes before it opens.',
      field: 'closesOn',
      clause: 'S-7.2',
    });
  }
  if (
    !Number.isInteger(announcementDays) ||
    announcementDays < 1 ||
    announcementDays > LONGEST_ANNOUNCEMENT
  ) {
    problems.push({
      code: 'ANNOUNCEMENT_DAYS',
      message: `公示期应为 1 至 ${LONGEST_ANNOUNCEMENT} 个工作日的整数。`,
      messageEn: `The announcement takes 1 to ${LONGEST_ANNOUNCEMENT} working days, a whole number.`,
      field: 'announcementDays',
      clause: 'S-7.3',
    });
  }
  return problems;
}
