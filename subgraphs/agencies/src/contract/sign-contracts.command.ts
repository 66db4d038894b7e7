import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { agenciesByCode } from '../agency/agency.store.ts';
import { ContractRow } from '../database/entities.ts';
import { problemIf } from '../refusal/problem-if.ts';
import { authorityIdOf, insertEntry } from './contract-entry.store.ts';
import type { ContractTerms } from './terms.ts';

export interface NewContract {
  readonly agency: string;
  readonly enterprise: string;
  /** Nine-digit code of the client's town, which scores the agency's projects there; null where it is unknown. */
  readonly town: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly content: string | null;
  /** The rest of what was agreed, where the register has it. */
  readonly agreed?: Omit<ContractTerms, 'startsOn' | 'endsOn' | 'visitsPerYear'>;
}

/**
 * Records contracts of the register, from before an agency enters them itself: all or none, with a journal entry each.
 * Refuses unknown agencies, ends before starts, odd frequencies.
 */
export async function signContracts(
  em: Em,
  clock: Clock,
  actor: string,
  contracts: readonly NewContract[],
): Promise<Outcome<string[]>> {
  if (contracts.length === 0) return ok([]);
  return em.transactional(async (tx) => {
    const agencies = await agenciesByCode(
      tx,
      contracts.map((contract) => contract.agency),
    );
    const problems = contracts.flatMap((contract, index) =>
      check(contract, `contracts.${index}`, agencies[index] !== null),
    );
    const taken = contracts.map((contract) => ({ contract, row: toRow(contract, newId(clock)) }));
    const checked = unless(problems, () => taken.map(({ row }) => row.id));
    if (!checked.ok) return checked;
    await tx.insertMany(
      ContractRow,
      taken.map(({ row }) => row),
    );
    for (const { contract, row } of taken) await enter(tx, clock, actor, contract, row);
    await append(
      tx,
      clock,
      taken.map(({ row: { id, agency, enterprise, startsOn, endsOn, signedOn } }) => ({
        type: 'contract.signed',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['J-11a'],
        facts: { contractId: id, enterprise, startsOn, endsOn },
        actor,
        occurredOn: signedOn ?? startsOn,
      })),
    );
    return checked;
  });
}

function toRow({ agreed, ...contract }: NewContract, id: string) {
  const place = agreed?.place ?? contract.town;
  return {
    id,
    ...contract,
    place,
    authority: place === null ? null : authorityIdOf(place),
    signedOn: agreed?.signedOn ?? null,
    industry: agreed?.industry ?? null,
    kinds: [...(agreed?.kinds ?? [])],
    leader: agreed?.leader ?? null,
  };
}

/** The wording of the contract as its first entry, where the register has it. */
async function enter(
  em: Em,
  clock: Clock,
  actor: string,
  { agreed, startsOn, endsOn, visitsPerYear }: NewContract,
  row: ReturnType<typeof toRow>,
): Promise<void> {
  if (!agreed) return;
  await insertEntry(em, clock, actor, row, {
    contract: row.id,
    version: 1,
    kind: 'SIGNED',
    occurredOn: agreed.signedOn,
    terms: { ...agreed, startsOn, endsOn, visitsPerYear },
    reason: null,
    warnings: [],
  });
}

function check(contract: NewContract, field: string, agencyKnown: boolean): Problem[] {
  return [
    ...problemIf(
      !agencyKnown,
      'AGENCY_UNKNOWN',
      `机构未登记：${contract.agency}`,
      `No such agency: ${contract.agency}`,
      `${field}.agency`,
    ),
    ...problemIf(
      contract.endsOn < contract.startsOn,
      'ENDS_BEFORE_START',
      '合同终止日早于起始日',
      'The contract ends before it starts',
      `${field}.endsOn`,
    ),
    ...problemIf(
      !Number.isInteger(contract.visitsPerYear) || contract.visitsPerYear < 1 || contract.visitsPerYear > 366,
      'VISITS_PER_YEAR',
      '年服务频次应为 1 至 366 的整数',
      'Visits a year: a whole number from 1 to 366',
      `${field}.visitsPerYear`,
    ),
  ];
}
