import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import type { Day } from '@chengan/shared/time/day';
import type { ReviewCause } from '../rating-review/rating-review.ts';
import type { StarState } from '../star-application/steps.ts';

/** An application as a line of the inbox. */
export interface StarRow {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly cycle: number;
  readonly authority: string;
  readonly state: StarState;
  readonly reviewers: readonly string[];
  readonly deliberatedBy: string | null;
  /** Since when it waits, or the last day of its announcement. */
  readonly at: Day;
  readonly objections: number;
  readonly countedZh: string | null;
  readonly countedEn: string | null;
}

export type Whose = { readonly authority: string } | { readonly agency: string };

const FIELDS = `one.id, one.agency, agency.name, one.cycle, one.authority, one.state, to_json(one.reviewers) as reviewers,
  one.deliberated_by as "deliberatedBy",  one.announcement ->> 'countedZh' as "countedZh", one.announcement ->> 'countedEn' as "countedEn",
  (select count(*)::int from star_objection objection where objection.application = one.id and objection.state = 'OPEN') as objections`;

/** Those that wait for a step: of a bureau all that is open and not announced any more, of an agency what was returned. */
export async function waitingStars(
  em: Em,
  whose: Whose,
  today: Day,
  from: Position,
  limit: number,
): Promise<StarRow[]> {
  const [where, value] =
    'authority' in whose
      ? [
          `one.authority = ? and one.state not in ('PUBLISHED', 'REFUSED', 'WITHDRAWN', 'RETURNED')
             and (one.state <> 'ANNOUNCED' or one.announced_until < ?)`,
          whose.authority,
        ]
      : [`one.agency = ? and one.state = 'RETURNED' and one.changed_on <= ?`, whose.agency];
  return em.execute<StarRow[]>(
    `select ${FIELDS}, one.changed_on::text as at from star_application one
     join agency on agency.credit_code = one.agency
     where ${where} and (one.changed_on, one.id) > (?::date, ?::uuid) order by one.changed_on, one.id limit ?`,
    [value, today, from.at, from.id, limit],
  );
}

/** Those whose announcement runs, what ends first ahead. */
export async function announcedStars(
  em: Em,
  whose: Whose,
  today: Day,
  from: Position,
  limit: number,
): Promise<StarRow[]> {
  const [column, value] = 'authority' in whose ? ['authority', whose.authority] : ['agency', whose.agency];
  return em.execute<StarRow[]>(
    `select ${FIELDS}, one.announced_until::text as at from star_application one
     join agency on agency.credit_code = one.agency
     where one.${column} = ? and one.state = 'ANNOUNCED' and one.announced_until >= ?
       and (one.announced_until, one.id) > (?::date, ?::uuid) order by one.announced_until, one.id limit ?`,
    [value, today, from.at, from.id, limit],
  );
}

export interface ReviewRow {
  readonly id: string;
  readonly agency: string;
  readonly name: string;
  readonly cycle: number;
  readonly authority: string;
  readonly cause: ReviewCause;
  readonly openedOn: Day;
  readonly openedBy: string;
}

/** Open reviews of a bureau, the oldest first. */
export async function openReviews(
  em: Em,
  authority: string,
  from: Position,
  limit: number,
): Promise<ReviewRow[]> {
  return em.execute<ReviewRow[]>(
    `select one.id, one.agency, agency.name, one.cycle, one.authority, one.cause, one.opened_on::text as "openedOn",
       one.opened_by as "openedBy"
     from star_review one join agency on agency.credit_code = one.agency
     where one.authority = ? and one.state = 'OPEN' and (one.opened_on, one.id) > (?::date, ?::uuid)
     order by one.opened_on, one.id limit ?`,
    [authority, from.at, from.id, limit],
  );
}
