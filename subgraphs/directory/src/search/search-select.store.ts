import { type AccessPath, accessPath } from './access-path.ts';
import { type Condition, joined } from './condition.store.ts';
import type { Search } from './open-search.store.ts';
import { filterConditions, filterTokens } from './search-filter.store.ts';
import type { Stage } from './search-stages.store.ts';
import type { Token } from './tokens.ts';

/** A stage that can have hits, and how the database reaches them. */
export interface PlannedStage {
  readonly stage: Stage;
  readonly path: NonNullable<AccessPath>;
  /** Better stages: their hits are theirs. */
  readonly better: readonly Stage[];
}

/** The stages of a search that can have hits, best first. */
export function plan(search: Search): PlannedStage[] {
  return search.stages.flatMap((stage, index) => {
    const path = accessPath(stage.tokens, filterTokens(search.filter), search);
    return path ? [{ stage, path, better: search.stages.slice(0, index) }] : [];
  });
}

/**
 * The first `limit` hits of a stage behind `after` (values of its sort column, kind and id), in its order, as
 * `(select rank, sort, kind, subject_id …)`.
 */
export function selectOf(
  { filter }: Search,
  { stage, path, better }: PlannedStage,
  limit: number,
  after: readonly string[] | undefined,
): Condition {
  const { rank, sort, holds, tokens, isRange } = stage;
  const beyond: Condition[] =
    after === undefined ? [] : [{ sql: `(${sort}, kind, subject_id) > (?, ?, ?)`, params: after }];
  const checks = [
    ...filterConditions(filter),
    holds,
    ...better.map((other) => ({ sql: `(${other.holds.sql}) is not true`, params: other.holds.params })),
  ];
  const where =
    path.by === 'tokens'
      ? joined([haveTokens(path.anyOf), ...beyond, ...checks], ' and ')
      : isRange
        ? joined([...beyond, ...checks], ' and ')
        : joined([...beyond, unguessed([haveTokens(tokens), ...checks])], ' and ');
  return {
    sql: `(select ${rank} as rank, ${sort} as sort, kind, subject_id from search_document where ${where.sql}
      order by ${sort}, kind, subject_id limit ${limit})`,
    params: where.params,
  };
}

function haveTokens(anyOf: readonly (readonly Token[])[]): Condition {
  return {
    sql: `(${anyOf.map(() => 'tokens @> ?::int[]').join(' or ')})`,
    params: anyOf.map((tokens) => `{${tokens.join(',')}}`),
  };
}

/**
 * The same conditions, hidden from the planner. It cannot guess how many names hold a text and would often read and sort
 * the whole table; of a CASE it supposes that every second row passes, and walks the index until the page is full. The
 * tokens come first because comparing numbers is cheap.
 */
function unguessed(conditions: readonly Condition[]): Condition {
  const { sql, params } = joined(conditions, ' and ');
  return { sql: `case when ${sql} then true else false end`, params };
}
