import type { NoticeInFull } from '../hub/notice.ts';
import type { NoticeFile } from '../hub/notice-files.ts';

/** A notice as the public would see it if it were published at `now`: masked, it names nobody. What is missing says so. */
export function asPublic(file: NoticeFile, now: string, missing: string): NoticeInFull {
  const naming = file.naming ?? 'NAMED';
  return {
    id: file.id,
    kind: file.kind,
    title: file.title || missing,
    body: file.body || missing,
    documentNumber: file.documentNumber,
    severity: file.severity,
    naming,
    issuedBy: file.issuedBy,
    subjects: naming === 'MASKED' ? [] : file.subjects,
    basis: file.basis,
    measures: file.measures,
    decidedOn: file.decidedOn ?? missing,
    publishedAt: file.publishedAt ?? now,
    publicUntil: file.publicUntil,
    disputed: file.disputed,
  };
}
