import { ofAuthorities, ofHolder, protectRows } from '@chengan/shared/database/row-policy';

export const RATING_REVIEW_TABLES = ['star_review'];

/** What happened after a rating and calls for a decision on it (S-7.6.3, S-7.6.4); the same event once for a rating. */
export function ratingReviewDdl(schema: string): string[] {
  return [
    `create table ${schema}.star_review (
      id uuid primary key,
      agency text not null references ${schema}.agency,
      cycle int not null,
      authority text not null,
      rating uuid not null references ${schema}.star_rating,
      cause text not null check (cause in ('TALK', 'CRITICISM', 'BAD_EFFECT', 'FALSE_APPLICATION')),
      source text not null,
      occurred_on date not null,
      summary text not null,
      opened_by text not null,
      opened_on date not null,
      state text not null check (state in ('OPEN', 'KEPT', 'LOWERED', 'CANCELLED')),
      reason text,
      decided_by text,
      decided_on date
    )`,
    `create unique index star_review_once on ${schema}.star_review (rating, cause, source)`,
    `create index star_review_open on ${schema}.star_review (authority, opened_on, id) where state = 'OPEN'`,
    `create index star_review_of on ${schema}.star_review (agency, cycle)`,
  ];
}

/** The bureau's; the agency's once it is decided. */
export function ratingReviewPolicies(schema: string): string[] {
  const bureau = ofAuthorities('authority');
  return protectRows(schema, 'star_review', {
    read: [bureau, `(state <> 'OPEN' and ${ofHolder('agency')})`],
    write: [bureau],
  });
}
