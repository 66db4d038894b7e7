import { countedWords } from '@chengan/shared/due/counted-words';
import type { Words } from '@chengan/shared/due/due';
import { type ClauseId, inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import {
  calendarDaysAfter,
  type Deadline,
  workingDaysAfter,
  workingDaysBefore,
} from '@chengan/shared/time/deadline';
import type { FilingClock } from './filing.ts';
import {
  BEFORE_ON_SITE_WORKING_DAYS,
  CHANGE_NOTICE_WORKING_DAYS,
  FIRST_FILING,
  LICENSED_NOTICE_DAYS,
  PRACTICE_NOTICE,
  UNLICENSED_NOTICE_DAYS,
} from './norms.ts';

/** A clock before anybody has filed. */
export type Term = Omit<FilingClock, 'on' | 'late'>;

/** The clock as it stands for what was told on `on`. The last day itself is in time. */
export function heldAgainst(term: Term, on: Day): FilingClock {
  return { ...term, on, late: on > term.due };
}

/**
 * J-9a: filed before the first service. The hub knows days, not hours: a filing of the same day is not held to be late.
 * None when the first service was before the act.
 */
export function firstFilingTerm(firstServiceOn: Day): Term | undefined {
  const norm = inForce(FIRST_FILING, firstServiceOn);
  return norm && beforehand(norm.cite, 'J-A3-3-1', firstServiceOn, FIRST_DUTY, FIRST_EVENT);
}

/** S-4.1e: told to the county bureau before business begins; the same day is not held to be late. */
export function practiceTerm(startsOn: Day): Term | undefined {
  const norm = inForce(PRACTICE_NOTICE, startsOn);
  return norm && beforehand(norm.cite, null, startsOn, PRACTICE_DUTY, PRACTICE_EVENT);
}

/** J-9b: within ten working days; the day after the change is the first. None for a change before the act. */
export function changeTerm(changedOn: Day): Term | undefined {
  const norm = inForce(CHANGE_NOTICE_WORKING_DAYS, changedOn);
  return (
    norm &&
    counted(norm.cite, 'J-A3-3-4', changedOn, workingDaysAfter(changedOn, norm.value), {
      zh: `变化之日起 ${norm.value} 个工作日内书面告知`,
      en: `written notice within ${norm.value} working days of the change`,
    })
  );
}

/**
 * C1-5: within seven days of accepting the project. Calendar days, the day of acceptance not counted, an end on a rest
 * day moves on. None for a project accepted before the act.
 */
export function acceptanceTerm(acceptedOn: Day, licensed: boolean): Term | undefined {
  const norm = inForce(licensed ? LICENSED_NOTICE_DAYS : UNLICENSED_NOTICE_DAYS, acceptedOn);
  return (
    norm &&
    counted(norm.cite, 'C1-15-5', acceptedOn, calendarDaysAfter(acceptedOn, norm.value), {
      zh: `承接业务后 ${norm.value} 日内书面告知`,
      en: `written notice within ${norm.value} days of accepting the project`,
    })
  );
}

/**
 * Order 1, Article 19: seven working days before the first day on site; licensed services only. None where its
 * last day would lie before the order's first day. No local act makes a violation of it: officials see it on the
 * filing, nothing is suggested.
 */
export function onSiteTerm(onSiteOn: Day, licensed: boolean): Term | undefined {
  if (!licensed) return undefined;
  const [first] = BEFORE_ON_SITE_WORKING_DAYS;
  const deadline = workingDaysBefore(onSiteOn, first.value ?? 1);
  const norm = inForce(BEFORE_ON_SITE_WORKING_DAYS, deadline.due);
  return (
    norm &&
    counted(norm.cite, null, onSiteOn, deadline, {
      zh: `现场服务前 ${norm.value} 个工作日书面告知项目所在地资质认可机关`,
      en: `written notice to the qualification authority ${norm.value} working days before on-site service`,
    })
  );
}

export interface ProjectDays {
  readonly acceptedOn: Day;
  readonly onSiteOn: Day;
  readonly licensed: boolean;
}

/** Both clocks of a project, the earlier first: it is the reminder. */
export function projectTerms({ acceptedOn, onSiteOn, licensed }: ProjectDays): Term[] {
  return [acceptanceTerm(acceptedOn, licensed), onSiteTerm(onSiteOn, licensed)]
    .filter((term) => term !== undefined)
    .toSorted((a, b) => (a.due < b.due ? -1 : 1));
}

const FIRST_DUTY: Words = {
  zh: '首次开展技术服务前报送基本情况表和守法诚信承诺书',
  en: 'basic information and honesty pledge before the first service',
};
const FIRST_EVENT: Words = { zh: '首次服务', en: 'first service' };
const PRACTICE_DUTY: Words = {
  zh: '开展业务前告知县级应急管理部门',
  en: 'notice to the county bureau before starting business',
};
const PRACTICE_EVENT: Words = { zh: '开展业务', en: 'start of business' };

function beforehand(clause: ClauseId, breach: ClauseId | null, event: Day, duty: Words, what: Words): Term {
  return {
    clause,
    breach,
    duty,
    event,
    due: event,
    counted: {
      zh: `${what.zh} ${event}，应在此之前；同日报送的不作逾期`,
      en: `${what.en} ${event}: before it; what comes the same day is not held to be late`,
    },
    provisional: false,
  };
}

function counted(
  clause: ClauseId,
  breach: ClauseId | null,
  event: Day,
  deadline: Deadline,
  duty: Words,
): Term {
  return {
    clause,
    breach,
    duty,
    event,
    due: deadline.due,
    counted: countedWords(deadline),
    provisional: deadline.provisional,
  };
}
