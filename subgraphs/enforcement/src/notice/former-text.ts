import type { NoticeRecord } from './notice.ts';

/** The words of a draft as they were before an amendment. */
export type FormerWords = Pick<NoticeRecord, 'title' | 'body'>;

/**
 * The words of a draft that the journal may keep for good; undefined where they may be about a natural person: those of
 * a notice about an expert, and of one that masks its subjects. A digest then proves what they were, and tells nothing.
 */
export function keptWords({ title, body, subjects, naming }: NoticeRecord): FormerWords | undefined {
  const ofPerson = subjects.some(({ kind }) => kind === 'EXPERT');
  return ofPerson || naming !== 'NAMED' ? undefined : { title, body };
}
