import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { RatingReview, ReviewOutcome } from './rating-review.ts';

const COLUMNS = `id, agency, cycle, authority, rating, cause, source, occurred_on::text as "occurredOn", summary,
  opened_by as "openedBy", opened_on::text as "openedOn", state, reason, decided_by as "decidedBy",
  decided_on::text as "decidedOn"`;

/** Stores a review; false where the same event has one of this rating already. */
export async function insertReview(
  em: Em,
  one: Omit<RatingReview, 'state' | 'reason' | 'decidedBy' | 'decidedOn'>,
): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    `insert into star_review (id, agency, cycle, authority, rating, cause, source, occurred_on, summary, opened_by, opened_on, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN') on conflict (rating, cause, source) do nothing returning id`,
    [
      one.id,
      one.agency,
      one.cycle,
      one.authority,
      one.rating,
      one.cause,
      one.source,
      one.occurredOn,
      one.summary,
      one.openedBy,
      one.openedOn,
    ],
  );
  return rows.length > 0;
}

export async function holdReview(em: Em, id: string): Promise<RatingReview | undefined> {
  const [row] = await em.execute<RatingReview[]>(
    `select ${COLUMNS} from star_review where id = ? for update`,
    [id],
  );
  return row;
}

export async function closeReview(
  em: Em,
  id: string,
  done: {
    readonly state: ReviewOutcome;
    readonly reason: string;
    readonly by: string;
    readonly on: Day;
  },
): Promise<void> {
  await em.execute(
    'update star_review set state = ?, reason = ?, decided_by = ?, decided_on = ? where id = ?',
    [done.state, done.reason, done.by, done.on, id],
  );
}

/** Reviews of bureaus, open ones first, then the latest; one more than `limit` when there is a next page. */
export async function reviewsOf(
  em: Em,
  authorities: readonly string[],
  open: boolean,
  limit: number,
  after: readonly string[] | undefined,
): Promise<RatingReview[]> {
  return em.execute<RatingReview[]>(
    `select ${COLUMNS} from star_review where authority = any(?::text[]) ${open ? `and state = 'OPEN'` : ''}
       ${after === undefined ? '' : 'and (opened_on, id) < (?::date, ?::uuid)'}
     order by opened_on desc, id desc limit ?`,
    [textArray(authorities), ...(after ?? []), limit + 1],
  );
}
