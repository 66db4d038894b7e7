import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { amendmentProblems } from './amendment.ts';
import { changeContract, type Seen } from './change-contract.command.ts';
import { termsProblems } from './check-terms.ts';
import { contractsByIds } from './contract.store.ts';
import { authorityIdOf } from './contract-entry.store.ts';
import { movedProblems } from './dispute.ts';
import { disputesOf } from './dispute.store.ts';
import { contractIdsWith, rewriteContract } from './contract-row.store.ts';
import { contractWarnings, unexplained } from './contract-warnings.ts';
import { overlapProblems } from './overlap.ts';
import type { AgencyStaff } from './party.ts';
import { numberProblems } from './contract-number.store.ts';
import { serviceProblems } from './service-problems.store.ts';
import type { ContractTerms } from './terms.ts';

export interface AmendContract extends Seen {
  /** All the terms as they are from `effectiveOn` on. */
  readonly terms: ContractTerms;
  readonly effectiveOn: Day;
  /** Why; also for what it falls short of. */
  readonly reason: string | null;
}

/**
 * Amends a contract as a new version; the former one stays as it was. Refused as `signContract` does, and by
 * `amendmentProblems`.
 */
export async function amendContract(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { terms, effectiveOn, reason, ...seen }: AmendContract,
): Promise<Outcome<string>> {
  return changeContract(em, clock, staff, seen, async (em, contract) => {
    const ids = await contractIdsWith(em, contract.agency, contract.enterprise);
    const others = await contractsByIds(
      em,
      ids.filter((id) => id !== contract.id),
    );
    const warnings = contractWarnings(terms);
    return {
      problems: [
        ...amendmentProblems(contract, { terms, effectiveOn, reason }, clock.today()),
        ...termsProblems(terms, clock.today()),
        ...overlapProblems(
          terms,
          others.filter((one) => one !== null),
        ),
        ...(await serviceProblems(em, contract.agency, terms)),
        ...(await numberProblems(em, contract.agency, terms, contract.id)),
        ...movedProblems(contract, authorityIdOf(terms.place), (await disputesOf(em, [contract.id]))[0]),
        ...unexplained(warnings, reason),
      ],
      change: {
        kind: 'AMENDED',
        occurredOn: effectiveOn,
        entry: { terms, reason: reason?.trim() || null, warnings },
        write: (em, version) => rewriteContract(em, contract.id, terms, version),
      },
    };
  });
}
