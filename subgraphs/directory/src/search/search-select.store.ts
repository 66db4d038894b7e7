import { type AccessPath, accessPath } from './access-path.ts';
import { type Condition, joined } from './condition.ts';
import type { Search } from './open-search.store.ts';
import { filterConditions, filterTokens } from './search-filter.ts';
import { type Stage, stagesOf } from './search-stages.ts';

/** A stage that can have hits, and how the database reaches them. */
export interface PlannedStage {
  readonly stage: Stage;
  readonly path: NonNullable<AccessPath>;
  /** Better stages: their hits are theirs. */
  readonly better: readonly Stage[];
}

/** The stages of a search, best first. */
export function plan({ text, filter, documents }: Search): PlannedStage[] {
  const stages = stagesOf(text);
  return stages.flatMap((stage, index) => {
    const path = accessPath(stage.tokens, filterTokens(filter), documents);
    return path ? [{ stage, path, better: stages.slice(0, index) }] : [];
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
  const { rank, sort, holds } = stage;
  const order = `order by ${sort}, kind, subject_id`;
  const beyond: Condition[] =
    after === undefined ? [] : [{ sql: `(${sort}, kind, subject_id) > (?, ?, ?)`, params: after }];
  const checks = [
    holds,
    ...filterConditions(filter),
    ...better.map((other) => ({ sql: `(${other.holds.sql}) is not true`, params: other.holds.params })),
  ];
  const reach: Condition[] =
    path.by === 'tokens' ? [{ sql: 'tokens && ?::int[]', params: [`{${path.anyOf.join(',')}}`] }] : [];
  if (path.by === 'tokens' || stage.isRange) {
    const where = joined([...reach, ...beyond, ...checks], ' and ');
    return {
      sql: `(select ${rank} as rank, ${sort} as sort, kind, subject_id from search_document where ${where.sql} ${order} limit ${limit})`,
      params: where.params,
    };
  }
  // `offset 0` keeps the check outside: the planner, which cannot guess how many names hold a text, would otherwise
  // rather read and sort the whole table than walk the index until the page is full
  const walk = joined(beyond, ' and ');
  const check = joined(checks, ' and ');
  return {
    sql: `(select ${rank} as rank, ${sort} as sort, kind, subject_id
      from (select * from search_document ${beyond.length > 0 ? `where ${walk.sql}` : ''} ${order} offset 0) walked
      where ${check.sql} ${order} limit ${limit})`,
    params: [...walk.params, ...check.params],
  };
}
