import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import { authorityOfPlace } from './place-of-service.ts';
import type { ContractEntry } from './contract-entry.ts';

interface Parties {
  readonly agency: string;
  readonly enterprise: string;
  readonly authority: string | null;
}

/** Adds an entry, recorded now by `account`. */
export async function insertEntry(
  em: Em,
  clock: Clock,
  account: string,
  parties: Parties,
  entry: Omit<ContractEntry, 'recordedAt'>,
): Promise<void> {
  const { contract, version, kind, occurredOn, terms, reason, warnings } = entry;
  await em.execute(
    `insert into contract_entry (contract, version, kind, agency, enterprise, authority, occurred_on, terms, reason,
       warnings, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?::jsonb, ?, ?::timestamptz)`,
    [
      contract,
      version,
      kind,
      parties.agency,
      parties.enterprise,
      parties.authority,
      occurredOn,
      JSON.stringify(terms),
      reason,
      JSON.stringify(warnings),
      account,
      new Date(clock.now()).toISOString(),
    ],
  );
}

/** The id of the smallest authority that has the place; null where none of the hub does. */
export function authorityIdOf(place: string): string | null {
  return authorityOfPlace(place)?.id ?? null;
}

/** For each contract its entries that the session may see, the first ahead. One statement. */
export async function entriesOf(em: Em, contracts: readonly string[]): Promise<ContractEntry[][]> {
  const rows = await em.execute<ContractEntry[]>(
    `select contract, version, kind, occurred_on::text as "occurredOn", terms, reason, warnings,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
     from contract_entry where contract = any(?::uuid[]) order by contract, version`,
    [textArray(contracts)],
  );
  return contracts.map((id) => rows.filter((row) => row.contract === id));
}
