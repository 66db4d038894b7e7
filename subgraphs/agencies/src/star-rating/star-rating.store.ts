import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';
import type { StarAccount } from './account.ts';
import type { StarBand } from './rules.ts';

/** A published rating. */
export interface StoredRating {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly band: StarBand;
  readonly score: string;
  readonly publishedOn: Day;
  readonly inForceTo: Day | null;
  readonly cancelledOn: Day | null;
  readonly disputed: boolean;
  readonly decidedBy: string;
  readonly account: StarAccount;
}

const COLUMNS = `r.id, r.agency, r.cycle, r.band, r.score, r.published_on::text as "publishedOn", r.in_force_to::text as "inForceTo",
  r.cancelled_on::text as "cancelledOn", r.disputed, r.decided_by as "decidedBy", r.account`;

/** For each agency, the rating in force on `on`: published, not ended, not cancelled; null where there is none. One statement. */
export async function ratingsOn(
  em: Em,
  agencies: readonly string[],
  on: Day,
): Promise<(StoredRating | null)[]> {
  const rows = await em.execute<StoredRating[]>(
    `select ${COLUMNS} from unnest(?::text[]) as asked(agency)
     cross join lateral (
       select * from star_rating s where s.agency = asked.agency and s.published_on <= ?
         and (s.in_force_to is null or s.in_force_to >= ?)
       order by s.published_on desc, s.id desc limit 1) r
     where r.cancelled_on is null or r.cancelled_on > ?`,
    [textArray(agencies), on, on, on],
  );
  const byAgency = new Map(rows.map((row) => [row.agency, row]));
  return agencies.map((agency) => byAgency.get(agency) ?? null);
}

/** For each agency, its published ratings, newest cycle first, cancelled ones with their day. One statement. */
export async function ratingHistories(
  em: Em,
  agencies: readonly string[],
  on: Day,
): Promise<StoredRating[][]> {
  const rows = await em.execute<StoredRating[]>(
    `select ${COLUMNS} from star_rating r where r.agency = any(?::text[]) and r.published_on <= ? order by r.agency, r.cycle desc`,
    [textArray(agencies), on],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

export interface NewRating {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly publishedOn: Day;
  readonly decidedBy: string;
  readonly actor: string;
  readonly facts: unknown;
  readonly account: StarAccount;
}

/** Stores a rating; ends those of older cycles. Where a newer cycle was rated already, that one stays in force. */
export async function insertRating(em: Em, rating: NewRating): Promise<void> {
  await em.execute(
    `update star_rating set in_force_to = ?::date - 1 where agency = ? and cycle < ? and in_force_to is null`,
    [rating.publishedOn, rating.agency, rating.cycle],
  );
  await em.execute(
    `insert into star_rating (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor, facts, account)
     values (?, ?, ?, ?, ?, ?,
       (select max(?::date - 1) from star_rating newer where newer.agency = ? and newer.cycle > ?), ?, ?, ?::jsonb, ?::jsonb)`,
    [
      rating.id,
      rating.agency,
      rating.cycle,
      rating.account.band,
      rating.account.score,
      rating.publishedOn,
      rating.publishedOn,
      rating.agency,
      rating.cycle,
      rating.decidedBy,
      rating.actor,
      JSON.stringify(rating.facts),
      JSON.stringify(rating.account),
    ],
  );
}

/** What of an agency's rating of a cycle decides whether it may be published or cancelled; undefined when there is none. */
export async function ratingOfCycle(
  em: Em,
  agency: string,
  cycle: number,
): Promise<{ cancelledOn: Day | null; decidedBy: string } | undefined> {
  const [row] = await em.execute<{ cancelledOn: Day | null; decidedBy: string }[]>(
    `select cancelled_on::text as "cancelledOn", decided_by as "decidedBy" from star_rating where agency = ? and cycle = ? and replaced_by is null for update`,
    [agency, cycle],
  );
  return row;
}

export async function cancelRating(
  em: Em,
  agency: string,
  cycle: number,
  on: Day,
  reason: string,
  clause: ClauseId,
): Promise<void> {
  await em.execute(
    `update star_rating set cancelled_on = ?, cancellation_reason = ?, cancellation_clause = ?
     where agency = ? and cycle = ? and replaced_by is null`,
    [on, reason, clause, agency, cycle],
  );
}
