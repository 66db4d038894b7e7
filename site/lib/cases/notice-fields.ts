import { z } from 'zod';
import { choice, optionalText } from '../form/fields.ts';
import type { FormValues } from '../form/state.ts';
import type { DraftNoticeInput, SubjectInput } from '../hub/generated/graphql.ts';
import type { NoticeFile } from '../hub/notice-files.ts';
import { idsTyped, optionalChoice, optionalDay, priorNoticeFields, ticks } from './own-fields.ts';
import { linesOf } from './subject-lines.ts';

export const NOTICE_KINDS = [
  'EXPOSURE',
  'PUBLIC_CENSURE',
  'LISTING',
  'PENALTY',
  'GRADE_RESULT',
  'STAR_RESULT',
  'CANCELLATION',
  'BULLETIN',
  'CASE',
] as const;
export const SEVERITIES = ['MINOR', 'GENERAL', 'SERIOUS'] as const;
export const NAMINGS = ['NAMED', 'MASKED'] as const;

/** A draft as it is typed. What is missing may be missing: the hub keeps it, and its gate says what publication lacks. */
export const draftSchema = z.object({
  kind: choice(NOTICE_KINDS),
  title: z.string().max(500),
  body: z.string().max(50_000),
  documentNumber: optionalText(100),
  severity: optionalChoice(SEVERITIES),
  naming: optionalChoice(NAMINGS),
  namingReason: optionalText(1_000),
  basis: ticks,
  basisMore: idsTyped,
  measures: ticks,
  decidedOn: optionalDay,
  publicUntil: optionalDay,
  ...priorNoticeFields,
  subjects: z.string().max(40_000),
  subjectsKind: choice(['AGENCY', 'ENTERPRISE']),
  escalation: optionalText(64).optional(),
});

/** What the graph is told of it, with those whom its lines name. */
export function draftInput(
  typed: z.output<typeof draftSchema>,
  subjects: readonly SubjectInput[],
  priorNotice: DraftNoticeInput['priorNotice'],
): DraftNoticeInput {
  const { kind, title, body, documentNumber, severity, naming, namingReason, measures } = typed;
  return {
    kind,
    title,
    body,
    documentNumber,
    severity,
    naming,
    namingReason,
    basis: [...new Set([...typed.basis, ...typed.basisMore])],
    measures,
    decidedOn: typed.decidedOn,
    publicUntil: typed.publicUntil,
    priorNotice,
    subjects,
    escalation: typed.escalation ?? null,
  };
}

/** What stands in the form for a draft that there is. */
export function draftValues(file: NoticeFile): FormValues {
  return {
    kind: file.kind,
    title: file.title,
    body: file.body,
    documentNumber: file.documentNumber ?? '',
    severity: file.severity ?? '',
    naming: file.naming ?? '',
    namingReason: file.namingReason ?? '',
    basis: file.basis.map(({ clause }) => clause),
    measures: file.measures.map(({ code }) => code),
    decidedOn: file.decidedOn ?? '',
    publicUntil: file.publicUntil ?? '',
    'priorNotice.servedOn': file.priorNotice?.servedOn ?? '',
    'priorNotice.document': file.priorNotice?.document ?? '',
    subjects: linesOf(file.subjects),
    subjectsKind: file.subjects.some(({ __typename }) => __typename === 'Enterprise')
      ? 'ENTERPRISE'
      : 'AGENCY',
    escalation: file.escalation ?? '',
  };
}
