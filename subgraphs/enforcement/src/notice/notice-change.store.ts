import type { Em } from '@chengan/shared/database/database';
import { NoticeEntity, NoticeSubjectEntity } from '../database/notice.entity.ts';
import type { NamedSubject, NoticeRecord } from './notice.ts';

/** Whatever may change in a notice after its first draft; its subjects change by `replaceSubjects`. */
export type NoticeChange = Partial<
  Omit<NoticeRecord, 'id' | 'issuedBy' | 'subjects' | 'draftedBy' | 'draftedAt'>
>;

/** Writes `change` to a notice that the transaction holds. */
export async function changeNotice(em: Em, id: string, change: NoticeChange): Promise<void> {
  const { approvedAt, publishedAt, withdrawnAt, returnedAt, changedAt, priorNotice, ...rest } = change;
  const { basis, measures, amenders, ...words } = rest;
  await em.nativeUpdate(
    NoticeEntity,
    { id },
    {
      ...words,
      ...(basis && { basis: [...basis] }),
      ...(measures && { measures: [...measures] }),
      ...(amenders && { amenders: [...amenders] }),
      ...(priorNotice !== undefined && {
        priorNoticeOn: priorNotice?.servedOn ?? null,
        priorNoticeDocument: priorNotice?.document ?? null,
      }),
      ...(approvedAt !== undefined && { approvedAt: instant(approvedAt) }),
      ...(publishedAt !== undefined && { publishedAt: instant(publishedAt) }),
      ...(withdrawnAt !== undefined && { withdrawnAt: instant(withdrawnAt) }),
      ...(returnedAt !== undefined && { returnedAt: instant(returnedAt) }),
      ...(changedAt !== undefined && { changedAt: instant(changedAt) }),
    },
  );
}

/** Puts other subjects in the place of those of a draft; a draft is nobody's record yet. */
export async function replaceSubjects(em: Em, id: string, subjects: readonly NamedSubject[]): Promise<void> {
  await em.nativeDelete(NoticeSubjectEntity, { notice: id });
  if (subjects.length === 0) return;
  await em.insertMany(
    NoticeSubjectEntity,
    subjects.map(({ kind, code }, position) => ({ notice: id, position, kind, code })),
  );
}

function instant(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
