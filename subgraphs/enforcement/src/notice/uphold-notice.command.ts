import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkUpholding } from './check-decision.ts';
import type { NoticeRecord } from './notice.ts';

/** Upholds a disputed notice after a review, by neither drafter nor approver; journals `notice.upheld`. */
export async function upholdNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<NoticeRecord>> {
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkUpholding(notice, actor),
    change: { disputed: false },
    entry: () => ({ type: 'notice.upheld', facts: { noticeId: seen.id } }),
  });
}
