import { type Day, yearOf } from '../../time/day.ts';
import type { Calendar } from '../calendar.ts';
import { authorityIn } from '../texts.ts';
import type { Finding } from '../world.ts';
import { type Graded, PUBLISHED } from './grades.ts';

/** When the towns and the bureau close what they score of the year before, and its results go on public notice. */
const CLOSED = '01-08';
/** When the towns close the quarters of the running year. */
const QUARTERS = [
  { part: 'Q1', on: '04-28' },
  { part: 'Q2', on: '07-28' },
  { part: 'Q3', on: '10-28' },
] as const;
/** They have accounts: what they left open, and have not acknowledged, can be done there. */
const SLOW_TOWN = '320281107';

/** The yearly course of the credit grade as it is shown: a closed year, a running one, and two agencies that are late. */
export interface CreditYear {
  /** The newer full cycle, gone through step by step; undefined while its results are not published on the anchor. */
  readonly closed:
    | {
        readonly cycle: number;
        readonly closedOn: Day;
        readonly publishedOn: Day;
        readonly agencies: readonly string[];
      }
    | undefined;
  /** The quarters of the running year that were closed, by all towns but the slow one in the last. */
  readonly quarters: readonly {
    readonly part: 'Q1' | 'Q2' | 'Q3';
    readonly on: Day;
    readonly but?: string;
  }[];
  /** The authority of the town that takes its time. */
  readonly slow: string;
  /** Its parts of the closed cycle are open still at the slow town and the bureau. */
  readonly unfinished: string | undefined;
  /** Whose result of the closed cycle is on public notice on the anchor, and what it objects to. */
  readonly onNotice:
    | {
        readonly agency: string;
        readonly on: Day;
        readonly objection: { readonly finding: string; readonly on: Day; readonly grounds: string };
      }
    | undefined;
}

const GROUNDS =
  '当日我机构两名执业人员已到现场勘查，有企业签到表和现场照片为证；电话仅用于事前核对资料。请予复核。';

/** The yearly course in a world of `calendar`; `published` are those whose grade of the newer cycle is. */
export function creditYearOf(
  graded: readonly Graded[],
  published: readonly string[],
  findings: readonly Finding[],
  calendar: Calendar,
): CreditYear {
  const { anchor, running } = calendar;
  const [, cycle] = calendar.cycles;
  const late = (which: 'ON_NOTICE' | 'UNFINISHED') =>
    graded.find(({ story }) => story.late === which)?.agency.creditCode;
  const ofCycle = findings.filter((one) => yearOf(one.occurredOn) === cycle && one.confirmedOn);
  // a result is not published in this way while an objection to one of its findings is open
  const disputed = new Set(
    ofCycle.filter((one) => one.disputedOn && !one.revoked).map((one) => one.subject.id),
  );
  const publishedOn = calendar.on(running, PUBLISHED);
  const closed =
    publishedOn <= anchor
      ? {
          cycle,
          closedOn: calendar.on(running, CLOSED),
          publishedOn,
          agencies: published.filter((code) => !disputed.has(code)),
        }
      : undefined;
  const quarters = QUARTERS.map(({ part, on }) => ({ part, on: calendar.on(running, on) })).filter(
    ({ on }) => on <= anchor,
  );
  const agency = late('ON_NOTICE');
  const on = calendar.ago(2);
  const finding = ofCycle.find((one) => one.subject.id === agency)?.id;
  const slow = authorityIn('jiangyin', SLOW_TOWN);
  return {
    closed,
    quarters: quarters.map((one, index) => (index === quarters.length - 1 ? { ...one, but: slow } : one)),
    slow,
    unfinished: late('UNFINISHED'),
    onNotice:
      closed && agency && finding && on > publishedOn
        ? { agency, on, objection: { finding, on: calendar.ago(1), grounds: GROUNDS } }
        : undefined,
  };
}
