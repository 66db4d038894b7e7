import type { NoticeFile } from '../hub/notice-files.ts';
import { type Deed, offered, type Viewer } from './deeds.ts';

export type NoticeDeed = 'amend' | 'approve' | 'publish' | 'return' | 'withdraw' | 'dispute' | 'uphold';
type Standing = Pick<
  NoticeFile,
  'state' | 'disputed' | 'draftedBy' | 'amenders' | 'approvedBy' | 'publishedBy'
> & {
  readonly issuedBy: { readonly id: string };
  readonly obstacles: readonly unknown[];
};

/** What can be done to a notice in its state, and why not by this viewer. Whoever amended a draft is a drafter too. */
export function noticeDeeds(notice: Standing, viewer: Viewer): readonly Deed<NoticeDeed>[] {
  const drafters = [notice.draftedBy, ...notice.amenders];
  const returning = offered('return' as const, viewer, 'leader', drafters);
  switch (notice.state) {
    case 'DRAFT':
      return [
        { name: 'amend', why: notice.issuedBy.id === viewer.holder ? undefined : 'AUTHORITY' },
        gated(offered('approve', viewer, 'leader', drafters), notice),
        returning,
        offered('withdraw', viewer, notice.issuedBy.id === viewer.holder ? 'anybody' : 'reviewer', []),
      ];
    case 'APPROVED':
      return [
        gated(offered('publish', viewer, 'leader', drafters), notice),
        returning,
        offered('withdraw', viewer, 'reviewer', []),
      ];
    case 'PUBLISHED':
      return [
        notice.disputed
          ? offered('uphold', viewer, 'reviewer', [...drafters, notice.approvedBy, notice.publishedBy])
          : offered('dispute', viewer, 'anybody', []),
        offered('withdraw', viewer, 'reviewer', []),
      ];
    default:
      return [];
  }
}

function gated(deed: Deed<NoticeDeed>, { obstacles }: Standing): Deed<NoticeDeed> {
  return deed.why === undefined && obstacles.length > 0 ? { ...deed, why: 'GATE' } : deed;
}
