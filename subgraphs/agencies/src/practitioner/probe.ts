import { bureauOf } from '@chengan/shared/authority/authority';
import { supervisorsAt } from '@chengan/shared/authority/supervisors';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { REGIMES } from './clash.ts';

/**
 * How many people an agency is told of in a day that they are registered elsewhere, without registering them. More would
 * be trying numbers out. No regulation sets it: it is this hub's own measure.
 */
export const TOLD_A_DAY = 5;

/** Whether an agency that was told of `told` people today is not told anything of one more. */
export function isProbing(told: number): boolean {
  return told >= TOLD_A_DAY;
}

/** Said whether or not the person is registered elsewhere: the answer itself tells nothing any more. */
export const TRIED_TOO_OFTEN: Problem = problem(
  'TRIED_TOO_OFTEN',
  `本机构今日已有 ${TOLD_A_DAY} 人因在他处登记而未能登记，今日不再受理新的人员登记，监管部门已收到提示。请核实人员情况后于次日办理；确认仍要登记的，可勾选“已核实，仍要登记”。`,
  `Today ${TOLD_A_DAY} people could not be registered here because they are registered elsewhere; no more are taken today, and the authorities were told. Verify and come back tomorrow, or confirm the registration all the same.`,
  { field: 'identityNumber', clause: 'J-A3-2-4' },
);

/** What officials are told of an agency with clients or seat at `places` that has reached the day's number. No numbers, no names. */
export function probingSuggestions(agency: string, places: readonly string[], today: Day): Suggestion[] {
  const bureaus = supervisorsAt(places).map((authority) => bureauOf(authority)?.id);
  return REGIMES.filter(({ bureau }) => bureaus.includes(bureau)).map(({ bureau, clause, verify }) => ({
    key: `tried-numbers:${clause}:${agency}:${today}`,
    subject: { kind: 'AGENCY', id: agency },
    clause,
    authority: bureau,
    occurredOn: today,
    summary: '一日内多次试行登记已在其他机构登记的执业人员',
    evidence: [
      {
        zh: `${today} 已有 ${TOLD_A_DAY} 个不同的证件号因在其他机构登记而未能登记，其后的登记当日不再受理；请核实是否借登记试探他人登记情况`,
        en: `On ${today} ${TOLD_A_DAY} different identity numbers could not be registered because they are registered elsewhere, and no more were taken that day: find out whether registrations were tried out`,
      },
      verify,
    ],
  }));
}
