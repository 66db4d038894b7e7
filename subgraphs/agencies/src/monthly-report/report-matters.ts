import type { DueMatter } from '@chengan/shared/due/due';
import { clockTerm } from '@chengan/shared/due/term';
import type { Deadline } from '@chengan/shared/time/deadline';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { addToMonth, firstDayOf, type Month, monthInWords } from './month.ts';

/** That an agency has a report to hand in. */
export function reportDueMatter(month: Month, deadline: Deadline, towns: readonly string[]): DueMatter {
  return {
    mine: true,
    blockedBySeparation: false,
    kind: 'MONTHLY_REPORT_DUE',
    target: { kind: 'MONTHLY_REPORT', id: month },
    title: {
      zh: `${monthInWords(month)}业务情况待报送：${towns.join('、')}`,
      en: `Report of ${month} to hand in, for ${towns.length} towns`,
    },
    subject: null,
    authority: CITY_BUREAU,
    term: clockTerm(deadline, 'J-10'),
    waitingSince: firstDayOf(addToMonth(month, 1)),
    whatNext: {
      zh: '核对由现场服务记录带出的数字，一次报送市应急管理局和各镇街园；当月没有业务也须报送',
      en: 'Check the figures taken from the visits and hand them in, once for the city and all towns; a nil report too',
    },
  };
}

/** That an agency has not reported a month, for an authority that waits for it. */
export function reportMissingMatter(
  agency: { readonly code: string; readonly name: string },
  month: Month,
  deadline: Deadline,
  authority: string,
): DueMatter {
  return {
    mine: false,
    blockedBySeparation: false,
    kind: 'MONTHLY_REPORT_MISSING',
    target: { kind: 'MONTHLY_REPORT', id: month },
    key: `${agency.code}-${month}`,
    title: { zh: `未报送${monthInWords(month)}业务情况`, en: `The report of ${month} has not come` },
    subject: { kind: 'AGENCY', code: agency.code, name: agency.name },
    authority,
    term: clockTerm(deadline, 'J-10'),
    waitingSince: deadline.due,
    whatNext: {
      zh: '督促机构补报；扣分线索（附件3第三条第（四）项）由市应急管理局核查决定',
      en: 'Have the agency report; whether points are taken (annex 3, three (4)) is for the city bureau',
    },
  };
}
