import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { Contract } from './contract.ts';
import type { ContractDispute, DisputeOutcome } from './dispute.ts';

/** For each contract what the session sees of its dispute; null where there is none. One statement. */
export async function disputesOf(em: Em, contracts: readonly string[]): Promise<(ContractDispute | null)[]> {
  const rows = await em.execute<ContractDispute[]>(
    `select id, contract, reason, made_on::text as "madeOn", outcome, settled_on::text as "settledOn",
       settled_reason as "settledReason" from contract_dispute where contract = any(?::uuid[])`,
    [textArray(contracts)],
  );
  const byContract = new Map(rows.map((row) => [row.contract, row]));
  return contracts.map((id) => byContract.get(id) ?? null);
}

/** Adds it; from then on the contract is not counted in public. */
export async function insertDispute(
  em: Em,
  { agency, enterprise, authority }: Contract,
  account: string,
  { id, contract, reason, madeOn }: ContractDispute,
): Promise<void> {
  await em.execute(
    `insert into contract_dispute (id, contract, agency, enterprise, authority, reason, made_on, made_by)
     values (?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, contract, agency, enterprise, authority, reason, madeOn, account],
  );
  await em.execute('update service_contract set counted = false where id = ?', [contract]);
}

/** Settles it; a contract that stands is counted again. */
export async function settleRow(
  em: Em,
  contract: string,
  account: string,
  settled: { readonly outcome: DisputeOutcome; readonly on: Day; readonly reason: string },
): Promise<void> {
  const { outcome, on, reason } = settled;
  await em.execute(
    `update contract_dispute set outcome = ?, settled_on = ?, settled_reason = ?, settled_by = ? where contract = ?`,
    [outcome, on, reason, account, contract],
  );
  await em.execute('update service_contract set counted = ? where id = ?', [outcome === 'STANDS', contract]);
}

export interface OpenDispute {
  readonly id: string;
  readonly contract: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly enterprise: string;
  /** As the register of enterprises told it; null before. */
  readonly clientName: string | null;
  readonly authority: string | null;
  readonly madeOn: Day;
}

/** Disputes that nobody has settled, of a territory or of an agency, the oldest first. One statement. */
export async function openDisputes(
  em: Em,
  whose: { readonly authorities: readonly string[] } | { readonly agency: string },
  { position, limit }: { readonly position: Position; readonly limit: number },
): Promise<OpenDispute[]> {
  const [where, value] =
    'agency' in whose
      ? ['d.agency = ?', whose.agency]
      : ['d.authority = any(?::text[])', textArray(whose.authorities)];
  return em.execute<OpenDispute[]>(
    `select d.id, d.contract, d.agency, agency.name as "agencyName", d.enterprise,
       (select name from known_client where code = d.enterprise) as "clientName", d.authority, d.made_on::text as "madeOn"
     from contract_dispute d join agency on agency.credit_code = d.agency
     where ${where} and d.outcome is null and (d.made_on, d.id) > (?::date, ?::uuid)
     order by d.made_on, d.id limit ?`,
    [value, position.at, position.id, limit],
  );
}
