import type { DueMatter } from '@chengan/shared/due/due';
import { objectionTerm } from '@chengan/shared/due/objection-term';
import { endTerm } from '@chengan/shared/due/term';
import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';
import { CITY } from '../credit-grade/facts.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { noticeWords } from '../credit-cycle/result-notice.ts';
import { contractEndTerm } from './contract-ends.ts';

/** What an agency or enterprise has in hand itself: there is no office of theirs that must not be the same person. */
const OWN = { mine: true, blockedBySeparation: false };

/** A service contract as its sides are told of its end. */
export interface OwnContract {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly enterprise: string;
  /** As the register of enterprises told it; null before. */
  readonly clientName: string | null;
  readonly town: string | null;
  readonly endsOn: Day;
}

/** That a contract ends, for one of its sides; the subject is the other side. */
export function contractMatter(contract: OwnContract, side: 'agency' | 'enterprise'): DueMatter {
  const { id, agency, agencyName, enterprise, clientName, town, endsOn } = contract;
  return {
    ...OWN,
    kind: 'CONTRACT_ENDS',
    target: { kind: 'CONTRACT', id },
    title: { zh: '服务合同即将到期', en: 'Service contract about to end' },
    subject:
      side === 'agency'
        ? { kind: 'ENTERPRISE', code: enterprise, name: clientName }
        : { kind: 'AGENCY', code: agency, name: agencyName },
    authority: null,
    term: contractEndTerm(endsOn, town),
    waitingSince: null,
    whatNext: {
      zh: '合同期满后，由企业自主决定终止、续签或另选机构',
      en: 'After the term the enterprise stops, renews or chooses another agency, as it wishes',
    },
  };
}

export interface OwnDeduction {
  readonly id: string;
  readonly clause: string;
  readonly scorer: string;
  readonly summary: string;
  readonly confirmedOn: Day;
}

/** That a finding counts against an agency, and that it may object. */
export function deductionMatter(
  { id, clause, scorer, summary, confirmedOn }: OwnDeduction,
  agency: { readonly code: string; readonly name: string | null },
): DueMatter {
  const authority = scorer === CITY ? CITY_BUREAU : authorityOfRegion(CITY_BUREAU, scorer)?.id;
  return {
    ...OWN,
    kind: 'DEDUCTION_OPEN_TO_OBJECTION',
    target: { kind: 'FINDING', id },
    title: { zh: `已确认的扣分情形：${summary}`, en: `Confirmed finding: ${summary}` },
    subject: { kind: 'AGENCY', code: agency.code, name: agency.name },
    authority: authority ?? CITY_BUREAU,
    term: objectionTerm(confirmedOn, clause),
    waitingSince: confirmedOn,
    whatNext: {
      zh: '如有异议，由机构负责人在“异议”中提出，由未参与该认定的人员复核',
      en: 'If you object, the manager of the agency says so under “Objections”; somebody who had no part in it reviews it',
    },
  };
}

/** That the result of a cycle is on public notice, for the agency; both days inside. */
export function noticeMatter({
  cycle,
  from,
  until,
}: {
  readonly cycle: number;
  readonly from: Day;
  readonly until: Day;
}): DueMatter {
  return {
    ...OWN,
    kind: 'CREDIT_RESULT_ON_NOTICE',
    target: { kind: 'CREDIT_CYCLE', id: String(cycle) },
    title: {
      zh: `${cycle} 年度诚信等级评定结果正在公示`,
      en: `The result of the credit grade of ${cycle} is on public notice`,
    },
    subject: null,
    authority: CITY_BUREAU,
    term: endTerm(until, noticeWords(from), 'J-A3-4a'),
    waitingSince: null,
    whatNext: {
      zh: '对其中一项扣分有异议的，由机构负责人在公示期内提出，由未参与该认定的人员复核',
      en: 'If you object to a deduction, the manager of the agency says so during the notice; somebody who had no part in it reviews it',
    },
  };
}
