import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import { yearOf } from '@chengan/shared/time/day';
import { lockSubject } from '../subject/known-subject.store.ts';
import type { SubjectKey } from '../subject/subject.ts';
import { type Conduct, type HeldTalk, isTalkStep } from './talk-ladder.ts';

/**
 * The talks on record with the subject in the cycle of the conduct, where the clause is a step of the ladder of talks;
 * none for any other clause, without a statement. Holds the subject until the transaction ends: a talk that is being
 * recorded meanwhile is counted by whoever comes second.
 */
export async function ladderTalks(
  em: Em,
  finding: Conduct & { readonly subject: SubjectKey },
): Promise<HeldTalk[]> {
  if (!isTalkStep(finding)) return [];
  await lockSubject(em, finding.subject);
  return talksInCycle(em, finding.subject, yearOf(finding.occurredOn));
}

/** Every talk with the subject in a calendar year, whoever held it and whoever asks. */
export async function talksInCycle(em: Em, { kind, code }: SubjectKey, cycle: number): Promise<HeldTalk[]> {
  return seeingAll(em, (em) =>
    em.execute<HeldTalk[]>(
      `select id, held_on::text as "heldOn", authority from talk
       where subject_kind = ? and subject_code = ? and withdrawn_by is null and held_on between make_date(?, 1, 1) and make_date(?, 12, 31)`,
      [kind, code, cycle, cycle],
    ),
  );
}
