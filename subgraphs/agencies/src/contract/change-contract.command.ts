import type { Em } from '@chengan/shared/database/database';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { isUuid } from '@chengan/shared/outcome/id';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { contractsByIds } from './contract.store.ts';
import type { Contract } from './contract.ts';
import type { ContractEntry, EntryKind } from './contract-entry.ts';
import { authorityIdOf, entriesOf, insertEntry } from './contract-entry.store.ts';
import { holdContractsOf } from './contract-row.store.ts';
import { type AgencyStaff, CONTRACT_NOT_FOUND } from './party.ts';

/** Which contract is changed, and the version that whoever changes it had before them; without one, whichever it is. */
export interface Seen {
  readonly id: string;
  readonly revision?: number | null | undefined;
}

/** What a change of a contract comes to. */
export interface Change {
  readonly kind: EntryKind;
  readonly occurredOn: Day;
  readonly entry: Pick<ContractEntry, 'terms' | 'reason' | 'warnings'>;
  readonly write: (em: Em, version: number) => Promise<void>;
}

/** Decides on a change: every reason against it, or what it comes to. */
export type Decide = (
  em: Em,
  contract: Contract,
  last: ContractEntry | undefined,
) => Promise<{ readonly problems: readonly Problem[]; readonly change: Change }>;

const EVENTS: Readonly<Record<Exclude<EntryKind, 'SIGNED'>, string>> = {
  AMENDED: 'contract.amended',
  TERMINATED: 'contract.terminated',
  COUNTY_UPLOADED: 'contract.uploaded',
  FILE_ADDED: 'contract.file-added',
  FILE_WITHDRAWN: 'contract.file-withdrawn',
};

/**
 * Changes a contract of the agency's own in one transaction, as a new entry, and journals it. NOT_FOUND for another's,
 * CHANGED_MEANWHILE for an older version, and whatever `decide` finds. Returns the id.
 */
export async function changeContract(
  em: Em,
  clock: Clock,
  { account, agency }: AgencyStaff,
  { id, revision }: Seen,
  decide: Decide,
): Promise<Outcome<string>> {
  if (!isUuid(id)) return refused(CONTRACT_NOT_FOUND);
  return em.transactional(async (em) => {
    await holdContractsOf(em, agency);
    const [contract] = await contractsByIds(em, [id]);
    if (contract?.agency !== agency) return refused(CONTRACT_NOT_FOUND);
    const [entries = []] = await entriesOf(em, [id]);
    const { problems, change } = await decide(em, contract, entries.at(-1));
    const stale = changedMeanwhile(revision, contract.version);
    const outcome = unless(stale.length > 0 ? stale : problems, () => id);
    if (!outcome.ok) return outcome;
    const version = contract.version + 1;
    await change.write(em, version);
    const { kind, occurredOn, entry } = change;
    const authority = entry.terms ? authorityIdOf(entry.terms.place) : contract.authority;
    await insertEntry(
      em,
      clock,
      account,
      { ...contract, authority },
      { ...entry, contract: id, version, kind, occurredOn },
    );
    if (kind !== 'SIGNED')
      await append(em, clock, [
        {
          type: EVENTS[kind],
          subjectKind: 'Agency',
          subjectId: agency,
          clauses: [],
          facts: {
            contractId: id,
            enterprise: contract.enterprise,
            version,
            startsOn: entry.terms?.startsOn ?? contract.startsOn,
            endsOn: entry.terms?.endsOn ?? contract.endsOn,
          },
          actor: account,
          occurredOn,
        },
      ]);
    return outcome;
  });
}
