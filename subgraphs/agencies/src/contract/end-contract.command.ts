import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { terminationProblems, uploadProblems } from './amendment.ts';
import { changeContract, type Seen } from './change-contract.command.ts';
import { endContract, markUploaded } from './contract-row.store.ts';
import type { AgencyStaff } from './party.ts';

/** Ends a contract before its term, with the day that is its last in force and the reason; see `terminationProblems`. */
export async function terminateContract(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { on, reason, ...seen }: Seen & { readonly on: Day; readonly reason: string },
): Promise<Outcome<string>> {
  return changeContract(em, clock, staff, seen, async (_em, contract, last) => ({
    problems: terminationProblems(contract, on, reason, clock.today()),
    change: {
      kind: 'TERMINATED',
      occurredOn: on,
      entry: { terms: last?.terms ?? null, reason: reason.trim(), warnings: [] },
      write: (em, version) => endContract(em, contract.id, on, version),
    },
  }));
}

/** Notes that the contract was put into the county's supervision system (S-A4-3); see `uploadProblems`. */
export async function recordCountyUpload(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { on, ...seen }: Seen & { readonly on: Day },
): Promise<Outcome<string>> {
  return changeContract(em, clock, staff, seen, async (_em, contract, last) => ({
    problems: uploadProblems(contract, on, clock.today()),
    change: {
      kind: 'COUNTY_UPLOADED',
      occurredOn: on,
      entry: { terms: last?.terms ?? null, reason: null, warnings: [] },
      write: (em, version) => markUploaded(em, contract.id, on, version),
    },
  }));
}
