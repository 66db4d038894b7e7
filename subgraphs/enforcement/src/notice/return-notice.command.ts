import type { Em } from '@chengan/shared/database/database';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkReturn } from './check-decision.ts';
import type { NoticeRecord } from './notice.ts';

/**
 * Sends a draft, or what was approved and is not public yet, back to its drafters with a reason, and journals
 * `notice.returned`. An approval is undone by it.
 */
export async function returnNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<NoticeRecord>> {
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkReturn(notice, actor, reason),
    change: {
      state: 'DRAFT',
      approvedBy: null,
      approvedAt: null,
      returnedBy: actor.account,
      returnedAt: instantOf(clock),
      returnReason: reason.trim(),
    },
    entry: () => ({ type: 'notice.returned', facts: { noticeId: seen.id, reason: reason.trim() } }),
  });
}
