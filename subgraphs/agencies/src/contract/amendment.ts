import type { Problem } from '@chengan/shared/outcome/outcome';
import { checkText } from '@chengan/shared/text/check-text';
import type { Day } from '@chengan/shared/time/day';
import { problemIf } from '../refusal/problem-if.ts';
import type { Contract } from './contract.ts';
import type { ContractTerms } from './terms.ts';

/** The reason of a contract that falls short, of an amendment, and of an early end. */
export const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 500 };

interface Amendment {
  readonly terms: ContractTerms;
  readonly effectiveOn: Day;
  readonly reason: string | null;
}

/**
 * What is wrong with an amendment: of a contract that was terminated, without a reason, in the future or before the
 * signing, or one that moves the days on which it was signed and began: that would be another contract.
 */
export function amendmentProblems(
  contract: Contract,
  { terms, effectiveOn, reason }: Amendment,
  today: Day,
): Problem[] {
  const { terminatedOn, signedOn, startsOn } = contract;
  return [
    ...terminatedProblems(terminatedOn),
    ...checkText(reason ?? '', REASON),
    ...problemIf(
      effectiveOn > today || effectiveOn < terms.signedOn,
      'AMENDED_ON',
      `变更日期应在签订日期（${terms.signedOn}）至今天（${today}）之间。`,
      `The day of the amendment lies between the signing (${terms.signedOn}) and today (${today}).`,
      'effectiveOn',
    ),
    ...problemIf(
      startsOn !== terms.startsOn || (signedOn !== null && signedOn !== terms.signedOn),
      'AMENDMENT_MOVES_START',
      '变更不能改动签订日期和服务起始日；需要改动的，请终止原合同后另行签订。',
      'An amendment leaves the days of signing and beginning as they are; otherwise end the contract and sign another.',
      'startsOn',
    ),
  ];
}

/** What is wrong with ending a contract on `on`: the last day in force; it comes before the end of the term. */
export function terminationProblems(contract: Contract, on: Day, reason: string, today: Day): Problem[] {
  const from = contract.signedOn ?? contract.startsOn;
  return [
    ...terminatedProblems(contract.terminatedOn),
    ...checkText(reason, REASON),
    ...problemIf(
      on < from || on > today || on >= contract.endsOn,
      'TERMINATED_ON',
      `终止日期应在 ${from} 至今天（${today}）之间，且早于合同期满日（${contract.endsOn}）。`,
      `The day of termination lies between ${from} and today (${today}), and before the end of the term (${contract.endsOn}).`,
      'on',
    ),
  ];
}

/** What is wrong with the day on which the contract is said to have been put into the county's system (S-A4-3). */
export function uploadProblems({ signedOn, countyUploadedOn }: Contract, on: Day, today: Day): Problem[] {
  return [
    ...problemIf(
      countyUploadedOn !== null,
      'UPLOADED_ALREADY',
      `已登记于 ${countyUploadedOn} 上传。`,
      `It is recorded as uploaded on ${countyUploadedOn} already.`,
      'on',
    ),
    ...problemIf(
      on > today || (signedOn !== null && on < signedOn),
      'UPLOADED_ON',
      `上传日期不能早于签订日期，也不能晚于今天（${today}）。`,
      `The day of the upload is neither before the signing nor after today (${today}).`,
      'on',
    ),
  ];
}

function terminatedProblems(terminatedOn: Day | null): Problem[] {
  return problemIf(
    terminatedOn !== null,
    'CONTRACT_TERMINATED',
    `合同已于 ${terminatedOn} 终止。`,
    `The contract was terminated on ${terminatedOn}.`,
    'revision',
  );
}
