import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problemIf } from '../refusal/problem-if.ts';
import { contractWithNumber } from './contract-row.store.ts';
import type { ContractTerms } from './terms.ts';

/** CONTRACT_NUMBER_TAKEN when another contract of the agency has the number; `but` is the contract itself. */
export async function numberProblems(
  em: Em,
  agency: string,
  { number }: Pick<ContractTerms, 'number'>,
  but: string | null,
): Promise<Problem[]> {
  const taken = number ? await contractWithNumber(em, agency, number, but) : undefined;
  return problemIf(
    taken !== undefined,
    'CONTRACT_NUMBER_TAKEN',
    `本机构已有编号为“${number ?? ''}”的合同，请核对编号。`,
    `Another contract of this agency has the number "${number ?? ''}"; look at it again.`,
    'number',
  );
}
