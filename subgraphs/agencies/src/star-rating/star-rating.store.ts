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
  /** Why it was cancelled, and by which clause. */
  readonly cancellationReason: string | null;
  readonly cancellationClause: ClauseId | null;
  /** The band before, and why it was lowered (S-7.6.4); null for a rating as first published. */
  readonly loweredFrom: StarBand | null;
  readonly loweringReason: string | null;
  /** A lower rating of the same cycle took its place. */
  readonly replaced: boolean;
}

const COLUMNS = `r.id, r.agency, r.cycle, r.band, r.score, r.published_on::text as "publishedOn", r.in_force_to::text as "inForceTo",
  r.cancelled_on::text as "cancelledOn", r.disputed, r.decided_by as "decidedBy", r.account,
  r.cancellation_reason as "cancellationReason", r.cancellation_clause as "cancellationClause",
  r.lowered_from as "loweredFrom", r.lowering_reason as "loweringReason", r.replaced_by is not null as replaced`;

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

/** For each agency, its published ratings, newest cycle first, cancelled ones with their day, lowered ones after what took their place. One statement. */
export async function ratingHistories(
  em: Em,
  agencies: readonly string[],
  on: Day,
): Promise<StoredRating[][]> {
  const rows = await em.execute<StoredRating[]>(
    `select ${COLUMNS} from star_rating r where r.agency = any(?::text[]) and r.published_on <= ? order by r.agency, r.cycle desc, r.published_on desc, r.id desc`,
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
  /** The application that it came of. */
  readonly application: string | null;
}

/** Stores a rating; ends those of older cycles. Where a newer cycle was rated already, that one stays in force. */
export async function insertRating(em: Em, rating: NewRating): Promise<void> {
  await em.execute(
    `update star_rating set in_force_to = ?::date - 1 where agency = ? and cycle < ? and in_force_to is null`,
    [rating.publishedOn, rating.agency, rating.cycle],
  );
  await em.execute(
    `insert into star_rating (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor, facts, account, application)
     values (?, ?, ?, ?, ?, ?,
       (select max(?::date - 1) from star_rating newer where newer.agency = ? and newer.cycle > ?), ?, ?, ?::jsonb, ?::jsonb, ?)`,
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
      rating.application,
    ],
  );
}

/** A rating as far as a change of it needs it. */
export interface RatingOfCycle {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly band: StarBand;
  readonly publishedOn: Day;
  readonly inForceTo: Day | null;
  readonly cancelledOn: Day | null;
  readonly decidedBy: string;
  readonly facts: unknown;
  readonly application: string | null;
}

const OF_CYCLE = `id, agency, cycle, band, published_on::text as "publishedOn", in_force_to::text as "inForceTo",
  cancelled_on::text as "cancelledOn", decided_by as "decidedBy", facts, application`;

/** An agency's rating of a cycle as it stands, locked; undefined when there is none. */
export async function ratingOfCycle(
  em: Em,
  agency: string,
  cycle: number,
): Promise<RatingOfCycle | undefined> {
  const [row] = await em.execute<RatingOfCycle[]>(
    `select ${OF_CYCLE} from star_rating where agency = ? and cycle = ? and replaced_by is null for update`,
    [agency, cycle],
  );
  return row;
}

/** The rating in force on `on` as a change needs it; undefined where none is. */
export async function ratingInForce(em: Em, agency: string, on: Day): Promise<RatingOfCycle | undefined> {
  const [row] = await em.execute<RatingOfCycle[]>(
    `select ${OF_CYCLE} from star_rating where agency = ? and published_on <= ? and replaced_by is null
       and (in_force_to is null or in_force_to >= ?) and cancelled_on is null
     order by published_on desc, id desc limit 1`,
    [agency, on, on],
  );
  return row;
}

export async function cancelRating(
  em: Em,
  id: string,
  on: Day,
  reason: string,
  clause: ClauseId,
): Promise<void> {
  await em.execute(
    'update star_rating set cancelled_on = ?, cancellation_reason = ?, cancellation_clause = ? where id = ?',
    [on, reason, clause, id],
  );
}

/** Puts `next` in the place of a rating of the same cycle: the former ends the day before, or never held for a day. */
export async function replaceRating(
  em: Em,
  former: RatingOfCycle,
  next: NewRating & { readonly reason: string },
): Promise<void> {
  await em.execute(`update star_rating set in_force_to = ?::date - 1, replaced_by = ? where id = ?`, [
    next.publishedOn,
    next.id,
    former.id,
  ]);
  await em.execute(
    `insert into star_rating (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor, facts, account,
       application, lowered_from, lowering_reason)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?, ?, ?)`,
    [
      next.id,
      next.agency,
      next.cycle,
      next.account.band,
      next.account.score,
      next.publishedOn,
      former.inForceTo,
      next.decidedBy,
      next.actor,
      JSON.stringify(next.facts),
      JSON.stringify(next.account),
      next.application,
      former.band,
      next.reason,
    ],
  );
}
