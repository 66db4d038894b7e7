import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import type { Official } from '@chengan/shared/permission/actor';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { ok, type Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf } from '@chengan/shared/database/transaction';
import { decideEscalation, holdOpenEscalationsOf } from '../escalation/escalation.store.ts';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkWithdrawal } from './check-decision.ts';
import type { NoticeRecord } from './notice.ts';

const LAPSE = '所计入的曝光已撤回';

/**
 * Withdraws a notice for a reason. A public one is gone from every public answer at once and journals
 * `notice.withdrawn`, the tombstone for those who took copies; one that never was public journals `notice.discarded`.
 * A proposal of the ladder that counted the exposure lapses.
 */
export async function withdrawNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  { reason, ...seen }: Seen & { reason: string },
): Promise<Outcome<NoticeRecord>> {
  const withdrawnAt = instantOf(clock);
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkWithdrawal(notice, actor, reason),
    change: { state: 'WITHDRAWN', withdrawnBy: actor.account, withdrawnAt, withdrawalReason: reason.trim() },
    entry: (notice) => ({
      type: notice.publishedAt === null ? 'notice.discarded' : 'notice.withdrawn',
      facts: { noticeId: seen.id, reason: reason.trim() },
    }),
    // also a proposal of another authority, which counted this exposure as its first
    follow: (em) =>
      seeingAll(em, async (em) => {
        const entries: NewEntry[] = [];
        for (const escalation of await holdOpenEscalationsOf(em, seen.id)) {
          await decideEscalation(em, escalation, {
            state: 'LAPSED',
            decidedBy: actor.account,
            decidedAt: withdrawnAt,
            decisionReason: LAPSE,
          });
          entries.push({
            type: 'escalation.lapsed',
            subjectKind: 'Escalation',
            subjectId: escalation.id,
            clauses: [escalation.clause],
            facts: { escalationId: escalation.id, noticeId: seen.id },
            actor: actor.account,
            occurredOn: clock.today(),
          });
        }
        return ok(entries);
      }),
  });
}
