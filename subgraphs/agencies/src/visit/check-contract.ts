import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';

/** A service contract, as far as a visit asks. */
export interface ContractFact {
  readonly agency: string;
  readonly startsOn: Day;
  /** Last day in force: of the term, or of its early end. */
  readonly inForceTo: Day;
}

/**
 * Why a visit on `on` cannot be under the contract: it is not the agency's, had not begun, or was over. A first talk
 * before the contract (S-5.1) belongs to the project and is no visit under it.
 */
export function contractProblems(
  contract: ContractFact | null,
  agency: string,
  on: Day | undefined,
): Problem[] {
  const about = { field: 'contract' };
  // another's contract is told like none at all
  if (contract?.agency !== agency) {
    return [
      problem('CONTRACT_UNKNOWN', '本机构没有这份服务合同。', 'The agency has no such contract.', about),
    ];
  }
  if (on === undefined) return [];
  if (on < contract.startsOn) {
    return [
      problem(
        'VISIT_BEFORE_CONTRACT',
        `现场服务日期 ${on} 早于合同起始日 ${contract.startsOn}。`,
        `The visit of ${on} lies before the contract, which begins on ${contract.startsOn}.`,
        { ...about, clause: 'J-11a' },
      ),
    ];
  }
  if (on > contract.inForceTo) {
    return [
      problem(
        'VISIT_AFTER_CONTRACT',
        `现场服务日期 ${on} 晚于合同终止日 ${contract.inForceTo}；续签后按新合同记录。`,
        `The visit of ${on} lies after the contract, which ended on ${contract.inForceTo}; record it under the next one.`,
        { ...about, clause: 'J-11a' },
      ),
    ];
  }
  return [];
}
