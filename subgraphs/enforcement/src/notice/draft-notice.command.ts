import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { authorityProblem } from '@chengan/shared/authority/authority';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { FIRST } from '../revision/revision.ts';
import { wordsOf } from './check-draft.ts';
import { checkInput } from './check-input.store.ts';
import { insertNotice } from './notice-record.store.ts';
import type { NamedSubject, NoticeInput, NoticeRecord } from './notice.ts';

/**
 * Stores a draft for the actor's own authority and journals `notice.drafted`. Refused with every reason at once: see
 * `checkDraft`, SUBJECT_UNKNOWN, ESCALATION_…. What publication needs beyond that may still be missing.
 */
export async function draftNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  input: NoticeInput,
): Promise<Outcome<NoticeRecord>> {
  return inTransaction(em, async (em) => {
    const { named, problems: found } = await checkInput(em, actor, input);
    const problems = [
      ...found,
      ...[authorityProblem(actor.authority, 'issuedBy')].filter((one) => one !== undefined),
    ];
    const outcome = unless(problems, () => toRecord(input, named, clock, actor));
    if (!outcome.ok) return outcome;
    await insertNotice(em, outcome.value);
    await append(em, clock, [
      {
        type: 'notice.drafted',
        subjectKind: 'Notice',
        subjectId: outcome.value.id,
        clauses: outcome.value.basis,
        facts: { noticeId: outcome.value.id, kind: outcome.value.kind },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return outcome;
  });
}

function toRecord(
  input: NoticeInput,
  subjects: readonly NamedSubject[],
  clock: Clock,
  actor: Official,
): NoticeRecord {
  return {
    id: newId(clock),
    ...wordsOf(input),
    issuedBy: actor.authority,
    subjects,
    state: 'DRAFT',
    disputed: false,
    draftedBy: actor.account,
    draftedAt: instantOf(clock),
    approvedBy: null,
    approvedAt: null,
    publishedBy: null,
    publishedAt: null,
    withdrawnBy: null,
    withdrawnAt: null,
    withdrawalReason: null,
    amenders: [],
    returnedBy: null,
    returnedAt: null,
    returnReason: null,
    ...FIRST,
  };
}
