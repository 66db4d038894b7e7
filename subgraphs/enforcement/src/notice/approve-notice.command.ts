import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkApproval } from './check-decision.ts';
import type { NoticeRecord } from './notice.ts';

/** Approves a draft that passes the gate, by another person than its drafter; journals `notice.approved`. */
export async function approveNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<NoticeRecord>> {
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkApproval(notice, actor, clock.today()),
    change: {
      state: 'APPROVED',
      approvedBy: actor.account,
      approvedAt: instantOf(clock),
      returnReason: null,
    },
    entry: () => ({ type: 'notice.approved', facts: { noticeId: seen.id } }),
  });
}
