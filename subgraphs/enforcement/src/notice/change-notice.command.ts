import type { Em } from '@chengan/shared/database/database';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, type Problem, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { STATE_NAMES } from './check-decision.ts';
import { changeNotice, type NoticeChange } from './notice-change.store.ts';
import { holdNotice } from './notice-record.store.ts';
import type { NoticeRecord } from './notice.ts';

/** A decision on one notice: what stands against it, what it changes, what follows from it, what the journal says. */
export interface NoticeDecision {
  readonly check: (notice: NoticeRecord) => Problem[];
  readonly change: NoticeChange;
  readonly entry: (notice: NoticeRecord) => Pick<NewEntry, 'type' | 'facts'>;
  /** Writes what follows in the same transaction; refuses by problems, or returns further entries. */
  readonly follow?: (em: Em, before: NoticeRecord, after: NoticeRecord) => Promise<Outcome<NewEntry[]>>;
}

/**
 * Holds the notice, decides, writes and journals, in one transaction. Of two decisions at once the second sees the state
 * that the first left. Unknown: NOT_FOUND; a malformed id: ID_MALFORMED; another revision than the one that was looked
 * at: CHANGED_MEANWHILE.
 */
export async function changeOneNotice(
  em: Em,
  clock: Clock,
  official: Official,
  { id, revision }: Seen,
  decision: NoticeDecision,
): Promise<Outcome<NoticeRecord>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const notice = await holdNotice(em, id);
    if (!notice) return refused(notFound('公告', 'notice'));
    const stands = decision.check(notice);
    const [first, ...more] = withRevision(revision, notice, STATE_NAMES[notice.state], stands);
    if (first) return refused(first, ...more);
    const change = { ...decision.change, ...nextRevision(notice, official, instantOf(clock)) };
    const after = { ...notice, ...change };
    const further = decision.follow ? await decision.follow(em, notice, after) : ok<NewEntry[]>([]);
    if (!further.ok) return further;
    await changeNotice(em, id, change);
    const own = {
      subjectKind: 'Notice',
      subjectId: id,
      clauses: notice.basis,
      actor: official.account,
      occurredOn: clock.today(),
    };
    await append(em, clock, [{ ...own, ...decision.entry(after) }, ...further.value]);
    return ok(after);
  });
}
