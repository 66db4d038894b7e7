import { territoryOf } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid } from '@chengan/shared/outcome/id';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { roleProblems } from '@chengan/shared/permission/official';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { problemIf } from '../refusal/problem-if.ts';
import { suggest, withdrawSuggestion } from '../suggestion/suggest.command.ts';
import { visitsOfContracts } from '../visit/visits-between.store.ts';
import { contractsByIds } from './contract.store.ts';
import { holdContractsOf } from './contract-row.store.ts';
import { type DisputeOutcome, disputedContract, disputeKey } from './dispute.ts';
import { disputesOf, insertDispute, settleRow } from './dispute.store.ts';
import { CONTRACT_NOT_FOUND } from './party.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 500 };

/**
 * An enterprise says that a contract with its name is none of its own. Until an official has settled it, it is not counted
 * in public; the agency sees the reason, and where the act of the place has a clause for it, it is suggested to the officials
 * there. Once for a contract. NOT_FOUND for another's; DISPUTED_ALREADY; no reason. Returns the id of the contract.
 */
export async function disputeContract(
  em: Em,
  clock: Clock,
  { account, enterprise }: { readonly account: string; readonly enterprise: string },
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const [contract] = isUuid(id) ? await contractsByIds(em, [id]) : [];
    if (contract?.enterprise !== enterprise) return refused(CONTRACT_NOT_FOUND);
    await holdContractsOf(em, contract.agency);
    const [before] = await disputesOf(em, [id]);
    const checked = unless(
      [
        ...problemIf(
          Boolean(before),
          'DISPUTED_ALREADY',
          '对这份合同已提出过异议。',
          'This contract was disputed already.',
          'reason',
        ),
        ...checkText(reason, REASON),
      ],
      () => id,
    );
    if (!checked.ok) return checked;
    const today = clock.today();
    const said = reason.trim();
    await insertDispute(em, contract, account, {
      ...{ id: newId(clock), contract: id, reason: said, madeOn: today },
      ...{ outcome: null, settledOn: null, settledReason: null },
    });
    await append(em, clock, [
      {
        type: 'contract.disputed',
        subjectKind: 'Agency',
        subjectId: contract.agency,
        clauses: [],
        facts: { contractId: id, enterprise },
        actor: account,
        occurredOn: today,
      },
    ]);
    const visits = await visitsOfContracts(em, [id]);
    await suggest(em, clock, disputedContract(contract, today, visits.length));
    return checked;
  });
}

/**
 * An official of the place settles it: the contract stands and is counted again, or it is none and stays out. NOT_FOUND
 * outside the territory or without a dispute; FORBIDDEN; DISPUTE_SETTLED; no reason.
 */
export async function settleDispute(
  em: Em,
  clock: Clock,
  official: Official,
  { id, outcome, reason }: { readonly id: string; readonly outcome: DisputeOutcome; readonly reason: string },
): Promise<Outcome<string>> {
  return inTransaction(em, async (em) => {
    const [contract] = isUuid(id) ? await contractsByIds(em, [id]) : [];
    if (!contract?.authority || !territoryOf(official.authority).includes(contract.authority))
      return refused(CONTRACT_NOT_FOUND);
    await holdContractsOf(em, contract.agency);
    const [dispute] = await disputesOf(em, [id]);
    if (!dispute) return refused(CONTRACT_NOT_FOUND);
    const checked = unless(
      [
        ...roleProblems(official, ['reviewer', 'leader']),
        ...problemIf(
          dispute.outcome !== null,
          'DISPUTE_SETTLED',
          '该异议已办结。',
          'This dispute is settled already.',
          'outcome',
        ),
        ...checkText(reason, REASON),
      ],
      () => id,
    );
    if (!checked.ok) return checked;
    const on = clock.today();
    await settleRow(em, id, official.account, { outcome, on, reason: reason.trim() });
    await append(em, clock, [
      {
        type: 'contract.dispute-settled',
        subjectKind: 'Agency',
        subjectId: contract.agency,
        clauses: [],
        facts: { contractId: id, enterprise: contract.enterprise, outcome },
        actor: official.account,
        occurredOn: on,
      },
    ]);
    if (outcome === 'STANDS')
      await withdrawSuggestion(em, clock, disputeKey(id), '经核实，合同为企业本身所签');
    return checked;
  });
}
