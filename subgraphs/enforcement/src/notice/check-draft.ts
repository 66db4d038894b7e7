import type { Problem } from '@chengan/shared/outcome/outcome';
import { clauseProblem } from '@chengan/shared/regulation/register';
import { problem } from '@chengan/shared/outcome/problem';
import { checkSubject, type SubjectKey, subjectText } from '../subject/subject.ts';
import { measureOf, unknownMeasure } from './measures.ts';
import type { NoticeFacts, NoticeInput } from './notice.ts';
import { checkNoticeText } from './notice-text.ts';

const MOST_SUBJECTS = 500;
const MOST_CLAUSES = 50;

/** The input's subjects with their codes normalised, each once. */
export function draftSubjects(input: NoticeInput): readonly SubjectKey[] {
  const checked = input.subjects.map((subject, index) => checkSubject(subject, `subjects.${index}`).subject);
  return [...new Map(checked.map((subject) => [subjectText(subject), subject])).values()];
}

/**
 * What keeps a draft from being stored at all: malformed codes, clauses and measures that do not exist, words that are
 * missing, too long or hold a person's number. What publication needs beyond that, the gate says.
 */
export function checkDraft(input: NoticeInput): Problem[] {
  const measures = input.measures ?? [];
  return [
    ...checkNoticeText(textOf(input)),
    ...tooMany('subjects', input.subjects.length, MOST_SUBJECTS),
    ...tooMany('basis', input.basis.length, MOST_CLAUSES),
    ...tooMany('measures', measures.length, MOST_CLAUSES),
    ...input.subjects.flatMap((subject, index) => checkSubject(subject, `subjects.${index}`).problems),
    ...input.basis.flatMap((id, index) => clauseProblem(id, `basis.${index}`) ?? []),
    ...measures.flatMap((code, index) => (measureOf(code) ? [] : [unknownMeasure(code, index)])),
  ];
}

/** What a draft says, as it is stored: trimmed, each clause and measure once, null for what is left out. */
export function wordsOf(input: NoticeInput): Omit<NoticeFacts, 'issuedBy' | 'subjects'> & {
  readonly escalation: string | null;
} {
  return {
    kind: input.kind,
    title: input.title.trim(),
    body: input.body.trim(),
    documentNumber: input.documentNumber?.trim() || null,
    severity: input.severity ?? null,
    naming: input.naming ?? null,
    namingReason: input.namingReason?.trim() || null,
    basis: [...new Set(input.basis)],
    measures: [...new Set(input.measures ?? [])],
    decidedOn: input.decidedOn ?? null,
    publicUntil: input.publicUntil ?? null,
    priorNotice: input.priorNotice ?? null,
    escalation: input.escalation ?? null,
  };
}

function textOf(
  input: NoticeInput,
): Pick<NoticeFacts, 'title' | 'body' | 'documentNumber' | 'namingReason' | 'priorNotice'> {
  return {
    title: input.title,
    body: input.body,
    documentNumber: input.documentNumber ?? null,
    namingReason: input.namingReason ?? null,
    priorNotice: input.priorNotice ?? null,
  };
}

function tooMany(field: string, count: number, most: number): Problem[] {
  if (count <= most) return [];
  return [
    problem('TOO_MANY', `最多 ${most} 项，现有 ${count} 项。`, `At most ${most}; there are ${count}.`, {
      field,
    }),
  ];
}
