import type { SubjectKey, SubjectKind } from './subject.ts';

const ENTITIES: Readonly<Record<SubjectKind, string>> = {
  AGENCY: 'Agency',
  ENTERPRISE: 'Enterprise',
  EXPERT: 'Expert',
};

/** How a journal entry names an agency, enterprise or expert, so that its history can be read from the journal. */
export function subjectEntry({ kind, code }: SubjectKey): {
  readonly subjectKind: string;
  readonly subjectId: string;
} {
  return { subjectKind: ENTITIES[kind], subjectId: code };
}
