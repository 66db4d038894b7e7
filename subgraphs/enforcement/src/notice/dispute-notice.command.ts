import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkDispute } from './check-decision.ts';
import type { NoticeRecord } from './notice.ts';

/** Marks a public notice as disputed and journals `notice.disputed`: it stays public, and says so. */
export async function disputeNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<NoticeRecord>> {
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkDispute(notice, actor),
    change: { disputed: true },
    entry: () => ({ type: 'notice.disputed', facts: { noticeId: seen.id } }),
  });
}
