import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problemIf } from '../refusal/problem-if.ts';
import type { ContractTerms } from './terms.ts';

/**
 * What keeps the agency from the services of the contract: a leader who is not its own.
 */
export async function serviceProblems(
  _em: Em,
  _agency: string,
  { kinds }: Pick<ContractTerms, 'kinds' | 'leader' | 'industry' | 'place' | 'signedOn'>,
): Promise<Problem[]> {
  return problemIf(
    kinds.length > 20,
    'KINDS_TOO_MANY',
    '服务类别过多。',
    'Too many kinds of service.',
    'kinds',
  );
}
