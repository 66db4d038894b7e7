import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { normaliseCreditCode } from '@chengan/shared/credit-code/credit-code';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { agenciesByCode } from '../agency/agency.store.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { clientProblems, termsProblems } from './check-terms.ts';
import { contractsByIds } from './contract.store.ts';
import type { Contract } from './contract.ts';
import { authorityIdOf, insertEntry } from './contract-entry.store.ts';
import { contractIdsWith, holdContractsOf, insertContract } from './contract-row.store.ts';
import { contractWarnings, reasonProblems, unexplained } from './contract-warnings.ts';
import { overlapProblems } from './overlap.ts';
import type { AgencyStaff } from './party.ts';
import { numberProblems } from './contract-number.store.ts';
import { serviceProblems } from './service-problems.store.ts';
import type { ContractTerms } from './terms.ts';

export interface SignContract {
  /** Credit code of the client, as typed. */
  readonly enterprise: string;
  /** Whether the register of enterprises has the code. */
  readonly clientKnown: boolean;
  readonly terms: ContractTerms;
  /** Why it is signed in spite of the warnings of `contractWarnings`. */
  readonly reason: string | null;
  /** Id of the contract that it continues (J-11c). */
  readonly renewedFrom: string | null;
}

/**
 * Takes a contract that the agency signed, and journals `contract.signed`. Refused with every reason at once, and nothing
 * stored: see `termsProblems`, `overlapProblems`, `serviceProblems`; AGENCY_UNKNOWN, RENEWAL_UNKNOWN; and the warnings of
 * `contractWarnings` while no reason is given.
 */
export async function signContract(
  em: Em,
  clock: Clock,
  { account, agency }: AgencyStaff,
  input: SignContract,
): Promise<Outcome<string>> {
  return em.transactional(async (em) => {
    await holdContractsOf(em, agency);
    const { terms, renewedFrom } = input;
    const enterprise = normaliseCreditCode(input.enterprise);
    const [known] = await agenciesByCode(em, [agency]);
    const others = await contractsByIds(em, await contractIdsWith(em, agency, enterprise));
    const standing = others.filter((one) => one !== null);
    const warnings = contractWarnings(terms);
    const problems: Problem[] = [
      ...problemIf(!known, 'AGENCY_UNKNOWN', `机构未登记：${agency}`, `No such agency: ${agency}`, 'agency'),
      ...clientProblems(input.enterprise, agency),
      ...problemIf(
        !input.clientKnown,
        'CLIENT_UNKNOWN',
        '企业名录中没有这个统一社会信用代码，请核对；确未建档的，请先由属地监管部门建档。',
        'The register of enterprises has no such code; look at it again, or have the enterprise registered first.',
        'enterprise',
      ),
      ...termsProblems(terms, clock.today()),
      ...renewalProblems(renewedFrom, standing),
      ...overlapProblems(terms, standing),
      ...(await serviceProblems(em, agency, terms)),
      ...(await numberProblems(em, agency, terms, null)),
      ...reasonProblems(input.reason),
      ...unexplained(warnings, input.reason),
    ];
    const id = newId(clock);
    const outcome = unless(problems, () => id);
    if (!outcome.ok) return outcome;
    await insertContract(em, { id, agency, enterprise }, terms, renewedFrom);
    const parties = { agency, enterprise, authority: authorityIdOf(terms.place) };
    await insertEntry(em, clock, account, parties, {
      contract: id,
      version: 1,
      kind: 'SIGNED',
      occurredOn: terms.signedOn,
      terms,
      reason: input.reason?.trim() || null,
      warnings,
    });
    await append(em, clock, [
      {
        type: 'contract.signed',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: [],
        facts: { contractId: id, enterprise, startsOn: terms.startsOn, endsOn: terms.endsOn },
        actor: account,
        occurredOn: terms.signedOn,
      },
    ]);
    return outcome;
  });
}

function renewalProblems(renewedFrom: string | null, standing: readonly Contract[]): Problem[] {
  return problemIf(
    renewedFrom !== null && standing.every((one) => one.id !== renewedFrom),
    'RENEWAL_UNKNOWN',
    '所续签的合同不是本机构与该企业的合同。',
    'The contract to renew is none of this agency with this client.',
    'renewedFrom',
  );
}
