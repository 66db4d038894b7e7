import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { checkTaking } from '../escalation/check-decision.ts';
import { holdEscalation } from '../escalation/escalation.store.ts';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { subjectText, unknownSubject } from '../subject/subject.ts';
import { checkDraft, draftSubjects } from './check-draft.ts';
import type { NamedSubject, NoticeInput } from './notice.ts';

/** The subjects of a draft with their names as registered, and everything that keeps it from being stored. */
export interface CheckedInput {
  readonly named: readonly NamedSubject[];
  readonly problems: readonly Problem[];
}

/** Checks a draft by the rules and by what only the database knows: who is registered, and what the ladder proposes. */
export async function checkInput(em: Em, actor: Official, input: NoticeInput): Promise<CheckedInput> {
  const checked = checkDraft(input);
  const subjects = draftSubjects(input);
  const known = checked.length > 0 ? undefined : await knownSubjects(em, subjects);
  const strangers = known
    ? subjects.flatMap((subject, index) =>
        known.has(subjectText(subject)) ? [] : [unknownSubject(subject, `subjects.${index}`)],
      )
    : [];
  return {
    named: subjects.map((subject) => ({ ...subject, name: known?.get(subjectText(subject))?.name ?? '' })),
    problems: [...checked, ...strangers, ...(await checkEscalation(em, input, actor))],
  };
}

async function checkEscalation(
  em: Em,
  { escalation, subjects }: NoticeInput,
  actor: Official,
): Promise<Problem[]> {
  if (escalation === null || escalation === undefined) return [];
  if (!isUuid(escalation)) return [malformedId('escalation')];
  return checkTaking(await holdEscalation(em, escalation), 'EXPOSURE', subjects, actor);
}
