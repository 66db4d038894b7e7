import type { DueMatter } from '@chengan/shared/due/due';
import { noTerm } from '@chengan/shared/due/term';
import { authorityOfRegion } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';
import { CITY } from '../credit-grade/facts.ts';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { contractEndTerm } from './contract-ends.ts';

/** What an agency or enterprise has in hand itself: there is no office of theirs that must not be the same person. */
const OWN = { mine: true, blockedBySeparation: false };

/** A service contract as its sides are told of its end. */
export interface OwnContract {
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly enterprise: string;
  readonly town: string | null;
  readonly endsOn: Day;
}

/** That a contract ends, for one of its sides; the subject is the other side. */
export function contractMatter(contract: OwnContract, side: 'agency' | 'enterprise'): DueMatter {
  const { id, agency, agencyName, enterprise, town, endsOn } = contract;
  return {
    ...OWN,
    kind: 'CONTRACT_ENDS',
    target: { kind: 'CONTRACT', id },
    title: { zh: '服务合同即将到期', en: 'Service contract about to end' },
    subject:
      side === 'agency'
        ? { kind: 'ENTERPRISE', code: enterprise, name: null }
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
}

/** That a finding counts against an agency, and that it may object. */
export function deductionMatter(
  { id, clause, scorer, summary }: OwnDeduction,
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
    term: noTerm(clause),
    waitingSince: null,
    whatNext: {
      zh: '如有异议，可向作出认定的部门提出，由其登记并交未参与的人员复核',
      en: 'If you object, tell the authority that found it; it records the objection and somebody else reviews it',
    },
  };
}
