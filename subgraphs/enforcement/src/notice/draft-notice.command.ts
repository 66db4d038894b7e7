import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { authorityProblem } from '@chengan/shared/authority/authority';
import { instantOf, inTransaction } from '../database/transaction.ts';
import { checkTaking } from '../escalation/check-decision.ts';
import { holdEscalation } from '../escalation/escalation.store.ts';
import { isUuid, malformedId } from '../refusal/id.ts';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { subjectText, unknownSubject } from '../subject/subject.ts';
import { checkDraft, draftSubjects } from './check-draft.ts';
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
    const checked = checkDraft(input);
    const subjects = draftSubjects(input);
    const known = checked.length > 0 ? undefined : await knownSubjects(em, subjects);
    const named: NamedSubject[] = subjects.map((subject) => ({
      ...subject,
      name: known?.get(subjectText(subject))?.name ?? '',
    }));
    const strangers = known
      ? subjects.flatMap((subject, index) =>
          known.has(subjectText(subject)) ? [] : [unknownSubject(subject, `subjects.${index}`)],
        )
      : [];
    const problems = [
      ...checked,
      ...strangers,
      ...[authorityProblem(actor.authority, 'issuedBy')].filter((one) => one !== undefined),
      ...(await checkEscalation(em, input)),
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

async function checkEscalation(em: Em, { escalation, subjects }: NoticeInput): Promise<Problem[]> {
  if (escalation === null || escalation === undefined) return [];
  if (!isUuid(escalation)) return [malformedId('escalation')];
  return checkTaking(await holdEscalation(em, escalation), 'EXPOSURE', subjects);
}

function toRecord(
  input: NoticeInput,
  subjects: readonly NamedSubject[],
  clock: Clock,
  actor: Official,
): NoticeRecord {
  return {
    id: newId(clock),
    kind: input.kind,
    title: input.title.trim(),
    body: input.body.trim(),
    documentNumber: input.documentNumber?.trim() || null,
    severity: input.severity ?? null,
    naming: input.naming ?? null,
    namingReason: input.namingReason?.trim() || null,
    issuedBy: actor.authority,
    basis: [...new Set(input.basis)],
    measures: [...new Set(input.measures ?? [])],
    decidedOn: input.decidedOn ?? null,
    publicUntil: input.publicUntil ?? null,
    priorNotice: input.priorNotice ?? null,
    subjects,
    escalation: input.escalation ?? null,
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
  };
}
