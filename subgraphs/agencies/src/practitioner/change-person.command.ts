import type { Em } from '@chengan/shared/database/database';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, ok, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { Keeper } from './keeper.ts';
import { factsOf, type PersonField, type PersonFile } from './person.ts';
import { holdPersonFile } from './person-file.store.ts';
import { insertVersion, type PersonDeed } from './person-version.store.ts';

/** What a deed makes of a file, or why it cannot be done. */
export interface PersonChange {
  readonly problems: readonly Problem[];
  readonly after: PersonFile;
  readonly changed: readonly PersonField[];
  readonly changedOn: Day;
  readonly reason: string | null;
  /** Writes the rows, within the transaction, before history and journal. */
  readonly write: (em: Em) => Promise<void>;
  /** What follows from it, after the journal. */
  readonly afterwards?: (em: Em) => Promise<void>;
}

export interface Deed {
  readonly id: string;
  /** The version that was looked at. */
  readonly version: number;
  readonly deed: PersonDeed;
  /** In the journal. */
  readonly type: string;
}

export const PERSON_NOT_FOUND = notFound('人员档案', 'file of a person');

/**
 * Changes a file of the keeper's own in one transaction: file, history, journal. NOT_FOUND for what is another's,
 * CHANGED_MEANWHILE when it is not the version that was looked at, and whatever the deed refuses.
 */
export async function changePerson(
  em: Em,
  clock: Clock,
  keeper: Keeper,
  { id, version, deed, type }: Deed,
  decide: (em: Em, before: PersonFile) => Promise<PersonChange>,
): Promise<Outcome<PersonFile>> {
  return inTransaction(em, async (em) => {
    const before = await holdPersonFile(em, id, keeper.holder);
    if (!before) return refused(PERSON_NOT_FOUND);
    const [stale] = changedMeanwhile(version, before.version);
    if (stale) return refused(stale);
    const change = await decide(em, before);
    const after = { ...change.after, version: version + 1 };
    const checked = unless(change.problems, () => after);
    if (!checked.ok) return checked;
    await change.write(em);
    await em.execute('update person_file set version = ? where person = ?', [after.version, id]);
    await insertVersion(em, {
      person: id,
      version: after.version,
      holder: before.holder,
      deed,
      changedOn: change.changedOn,
      changed: change.changed,
      before: factsOf(before),
      after: factsOf(after),
      reason: change.reason,
      actor: keeper.account,
      recordedAt: instantOf(clock),
    });
    await append(em, clock, [
      {
        type,
        subjectKind: keeper.kind === 'AGENCY' ? 'Agency' : 'Expert',
        subjectId: before.holder,
        clauses: keeper.kind === 'AGENCY' ? ['J-A1', 'J-9b'] : ['C1-3b'],
        facts: { practitionerId: id, version: after.version, fields: change.changed },
        actor: keeper.account,
        occurredOn: change.changedOn,
      },
    ]);
    await change.afterwards?.(em);
    return ok(after);
  });
}
