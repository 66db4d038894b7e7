import type { DueSubject } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

/** The queues that officials work off, and of which two tell those who are supervised what ends. */
export type QueueName =
  | 'FINDING_TO_CONFIRM'
  | 'FINDING_TO_REVIEW'
  | 'BLACKLIST_TO_PROPOSE'
  | 'ESCALATION_TO_DECIDE'
  | 'PENALTY_TO_APPROVE'
  | 'NOTICE_TO_APPROVE'
  | 'PENALTY_TO_PUBLISH'
  | 'NOTICE_TO_PUBLISH'
  | 'NOTICE_TO_REVIEW'
  | 'NOTICE_ENDS'
  | 'LISTING_TO_DECIDE'
  | 'LISTING_TO_PUBLISH'
  | 'LISTING_TO_REVIEW'
  | 'LISTING_ENDS'
  | 'SUGGESTION_TO_DECIDE'
  | 'OBJECTION_TO_DECIDE'
  | 'OBJECTION_ANSWERED'
  | 'LISTING_TO_TRANSMIT'
  | 'COMPLAINT_TO_DECIDE';

/** A row of the inbox, whatever its table. Days are of Asia/Shanghai. */
export interface DueRow {
  readonly queue: QueueName;
  /** The sort key in its queue, with the id. */
  readonly at: string;
  readonly id: string;
  readonly authority: string;
  readonly subject: DueSubject | null;
  readonly basis: readonly ClauseId[];
  readonly title: string;
  /** Kind of the notice, register of the entry, or what the ladder proposes. */
  readonly kind: string | null;
  readonly severity: string | null;
  readonly decidedOn: Day | null;
  readonly from: Day | null;
  readonly endsOn: Day | null;
  readonly national: boolean;
  /** A draft that was sent back to its drafters and not amended since. */
  readonly returned: boolean;
  /** When it was proposed or drafted. */
  readonly since: Day;
  /** When it was confirmed, approved or decided. */
  readonly settledOn: Day | null;
  /** When it was last changed: of something disputed, the day of the objection. */
  readonly changedOn: Day | null;
  /** Accounts that proposed, drafted or amended it, or recorded what it counts. */
  readonly makers: readonly string[];
  /** Those, and who decided. */
  readonly people: readonly (string | null)[];
}
