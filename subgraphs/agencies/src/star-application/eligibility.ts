import { territoryCovers } from '@chengan/shared/authority/authority';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import { cycleDays } from '../cycle/calendar-year.ts';
import { banOn, type Cancellation } from './ban.ts';
import type { StarSettings } from './window.ts';

const CITY = 'suzhou';
const CITY_NAME = { zh: '苏州市', en: 'Suzhou' };

/** A contract, as far as it shows where and when an agency served. */
export interface ServedContract {
  /** Region code of the client's town; null where it is unknown. */
  readonly town: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

/** What decides whether an agency may apply. */
export interface Applicant {
  /** Region code of its registration. */
  readonly region: string | null;
  readonly contracts: readonly ServedContract[];
  readonly cancellations: readonly Cancellation[];
  /** It has an application of this cycle already, or a rating. */
  readonly applied: boolean;
}

/**
 * What keeps an agency from applying on `on` for `cycle` (S-7.1, S-7.2, S-7.6.3), every reason at once: registered in
 * Suzhou, serving there in that year, in the year after it, within the window, no ban, not twice.
 */
export function applicationProblems(
  applicant: Applicant,
  cycle: number,
  settings: StarSettings | undefined,
  on: Day,
): Problem[] {
  return [
    ...cycleProblems(cycle, settings, on),
    ...registrationProblems(applicant.region),
    ...serviceProblems(applicant.contracts, cycle),
    ...banProblems(applicant.cancellations, on),
    ...(applicant.applied
      ? [
          of(
            'ALREADY_APPLIED',
            `${cycle} 年度已经申报，每一年度只申报一次。`,
            `There is an application for ${cycle} already; each year is applied for once.`,
            'S-7.2',
            'cycle',
          ),
        ]
      : []),
  ];
}

function cycleProblems(cycle: number, settings: StarSettings | undefined, on: Day): Problem[] {
  const days = cycleDays(cycle);
  if (!days || !settings) {
    return [
      of(
        'CYCLE_MALFORMED',
        '评定年度应为本规范适用后的公历年份，如 2025。',
        'The cycle is a calendar year under the standard, such as 2025.',
        'S-7.2',
        'cycle',
      ),
    ];
  }
  const { opensOn, closesOn } = settings;
  if (on <= days.last) {
    return [
      of(
        'CYCLE_NOT_OVER',
        `${cycle} 年度尚未结束，每年初评定上年度。`,
        `The year ${cycle} is not over; early each year the year before is rated.`,
        'S-7.2',
        'cycle',
      ),
    ];
  }
  if (on < opensOn) {
    return [
      of(
        'WINDOW_NOT_OPEN',
        `${cycle} 年度的申报期自 ${opensOn} 起。`,
        `Applications for ${cycle} are taken from ${opensOn}.`,
        'S-7.2',
        'cycle',
      ),
    ];
  }
  if (on > closesOn) {
    return [
      of(
        'WINDOW_CLOSED',
        `${cycle} 年度的申报期已于 ${closesOn} 截止。`,
        `Applications for ${cycle} closed on ${closesOn}.`,
        'S-7.2',
        'cycle',
      ),
    ];
  }
  return [];
}

function registrationProblems(region: string | null): Problem[] {
  if (region !== null && territoryCovers(CITY, region)) return [];
  return [
    of(
      'NOT_REGISTERED_HERE',
      `仅限在${CITY_NAME.zh}依法注册登记的机构申报；本机构${region === null ? '的注册地未登记' : '不在该市注册'}。`,
      `Only agencies registered in ${CITY_NAME.en} may apply; this one ${region === null ? 'has no place of registration on file' : 'is registered elsewhere'}.`,
      'S-7.1',
    ),
  ];
}

function serviceProblems(contracts: readonly ServedContract[], cycle: number): Problem[] {
  const days = cycleDays(cycle);
  if (!days || contracts.some((one) => servesIn(one, CITY, days))) return [];
  return [
    of(
      'NOT_SERVING_HERE',
      `${cycle} 年度没有在${CITY_NAME.zh}范围内提供服务的合同。`,
      `No contract of ${cycle} serves anybody in ${CITY_NAME.en}.`,
      'S-7.1',
    ),
  ];
}

/** Whether a contract serves a client in the territory of `authority` on some day of the year. */
function servesIn(
  { town, startsOn, endsOn }: ServedContract,
  authority: string,
  { first, last }: { readonly first: Day; readonly last: Day },
): boolean {
  return town !== null && territoryCovers(authority, town) && startsOn <= last && endsOn >= first;
}

function banProblems(cancellations: readonly Cancellation[], on: Day): Problem[] {
  const ban = banOn(cancellations, on);
  if (!ban) return [];
  return [
    of(
      'BANNED',
      `${ban.cycle} 年度星级已于 ${ban.cancelledOn} 因虚假申报等不正当手段被取消，至 ${ban.until}（含当日）不得申请。`,
      `The stars of ${ban.cycle} were cancelled on ${ban.cancelledOn} for a false application; no application until ${ban.until}, that day included.`,
      'S-7.6.3',
    ),
  ];
}

function of(code: string, message: string, messageEn: string, clause: ClauseId, field?: string): Problem {
  return problem(code, message, messageEn, { field, clause });
}
