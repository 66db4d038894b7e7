import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, ok, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { agenciesByCode } from '../agency/agency.store.ts';
import { ContractRow } from '../database/entities.ts';

export interface NewContract {
  readonly agency: string;
  readonly enterprise: string;
  /** Nine-digit code of the client's town, which scores the agency's projects there; null where it is unknown. */
  readonly town: string | null;
  readonly startsOn: Day;
  readonly endsOn: Day;
  readonly visitsPerYear: number;
  readonly content: string | null;
}

/** Records contracts, all or none, with a journal entry each. Refuses unknown agencies, ends before starts, odd frequencies. */
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
    const rows = contracts.map((contract) => ({ id: newId(clock), ...contract }));
    const checked = unless(problems, () => rows.map((row) => row.id));
    if (!checked.ok) return checked;
    await tx.insertMany(ContractRow, rows);
    await append(
      tx,
      clock,
      rows.map(({ id, agency, enterprise, startsOn, endsOn }) => ({
        type: 'contract.signed',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['J-11a'],
        facts: { contractId: id, enterprise, startsOn, endsOn },
        actor,
        occurredOn: startsOn,
      })),
    );
    return checked;
  });
}

function check(contract: NewContract, field: string, agencyKnown: boolean): Problem[] {
  const problems: Problem[] = [];
  if (!agencyKnown) {
    problems.push({
      code: 'AGENCY_UNKNOWN',
      message: `机构未登记：${contract.agency}`,
      messageEn: `No such agency: ${contract.agency}`,
      field: `${field}.agency`,
    });
  }
  if (contract.endsOn < contract.startsOn) {
    problems.push({
      code: 'ENDS_BEFORE_START',
      message: '合同终止日早于起始日',
      messageEn: 'The contract ends before it starts',
      field: `${field}.endsOn`,
    });
  }
  if (
    !Number.isInteger(contract.visitsPerYear) ||
    contract.visitsPerYear < 1 ||
    contract.visitsPerYear > 366
  ) {
    problems.push({
      code: 'VISITS_PER_YEAR',
      message: '年服务频次应为 1 至 366 的整数',
      messageEn: 'Visits a year: a whole number from 1 to 366',
      field: `${field}.visitsPerYear`,
    });
  }
  return problems;
}
