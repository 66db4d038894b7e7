import { createHash } from 'node:crypto';
import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { nextRevision, withRevision } from '../revision/revision.ts';
import { checkAmendment, STATE_NAMES } from './check-decision.ts';
import { wordsOf } from './check-draft.ts';
import { checkInput } from './check-input.store.ts';
import { keptWords } from './former-text.ts';
import { changeNotice, replaceSubjects } from './notice-change.store.ts';
import { holdNotice } from './notice-record.store.ts';
import { draftersOf, type NoticeInput, type NoticeRecord } from './notice.ts';

export interface Amendment {
  readonly id: string;
  /** The revision that was amended. */
  readonly revision: number;
  readonly input: NoticeInput;
}

/**
 * Puts other words in the place of a draft and journals `notice.amended` with the former ones, or their digest where they
 * may be about a person. Whoever amends is a drafter from then on: neither approves nor publishes. Refused with every
 * reason at once: see `checkAmendment`, `checkDraft`, SUBJECT_UNKNOWN, ESCALATION_…, CHANGED_MEANWHILE.
 */
export async function amendNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, revision, input }: Amendment,
): Promise<Outcome<NoticeRecord>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const notice = await holdNotice(em, id);
    if (!notice) return refused(notFound('公告', 'notice'));
    const allowed = checkAmendment(notice, actor);
    const { named, problems } = await checkInput(em, actor, input);
    const stands = [...allowed, ...problems];
    const [first, ...more] = withRevision(revision, notice, STATE_NAMES[notice.state], stands);
    if (first) return refused(first, ...more);
    const drafters = draftersOf(notice);
    const change = {
      ...wordsOf(input),
      amenders: drafters.includes(actor.account) ? notice.amenders : [...notice.amenders, actor.account],
      returnReason: null,
      ...nextRevision(notice, actor, instantOf(clock)),
    };
    await changeNotice(em, id, change);
    await replaceSubjects(em, id, named);
    await append(em, clock, [
      {
        type: 'notice.amended',
        subjectKind: 'Notice',
        subjectId: id,
        clauses: change.basis,
        facts: { noticeId: id, revision: change.revision, ...formerFacts(notice) },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok({ ...notice, ...change, subjects: named });
  });
}

/** The former words, or a digest of them. */
function formerFacts(notice: NoticeRecord) {
  const kept = keptWords(notice);
  if (kept) return { before: kept };
  const digest = createHash('sha256')
    .update(JSON.stringify([notice.title, notice.body]))
    .digest('hex');
  return { beforeSha256: digest };
}
