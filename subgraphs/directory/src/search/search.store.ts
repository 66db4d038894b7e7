import type { Em } from '@chengan/shared/database/database';
import type { PageRequest } from '@chengan/shared/graph/page';
import { joined } from './condition.store.ts';
import { findNearMisses } from './near-miss.store.ts';
import type { Search } from './open-search.store.ts';
import { SUBJECT_KINDS, type SubjectKind } from './search-document.ts';
import { plan, selectOf } from './search-select.store.ts';
import type { MatchedBy } from './search-stages.store.ts';

export interface Hit {
  readonly rank: number;
  readonly matchedBy: MatchedBy;
  readonly kind: SubjectKind;
  readonly id: string;
  /** What the hits of one rank are in the order of. */
  readonly sort: string;
}

/** Totals are exact up to here; one more means "more". */
const COUNTED = 1000;
/** Checks of the parts of a cursor: rank, sort, kind, id. */
export const CURSOR_PARTS = [
  (rank: string) => /^\d{1,3}$/.test(rank),
  () => true,
  (kind: string) => SUBJECT_KINDS.some((one) => one === kind),
  () => true,
];
/** Behind every stage. */
const NEAR_RANK = 100;

/** The page's hits and one more when there is one: by rank, then by code or name, then by kind and id. */
export async function findHits(em: Em, search: Search, page: PageRequest): Promise<Hit[]> {
  const from = page.after === undefined ? 0 : Number(page.after[0]);
  const hits = from === NEAR_RANK ? [] : await stageHits(em, search, from, page);
  const isNothingElse = from === NEAR_RANK || (from === 0 && hits.length === 0);
  return isNothingElse ? nearHits(em, search, page) : hits;
}

async function stageHits(
  em: Em,
  search: Search,
  from: number,
  { limit, after }: PageRequest,
): Promise<Hit[]> {
  const stages = plan(search).filter(({ stage }) => stage.rank >= from);
  if (stages.length === 0) return [];
  const all = joined(
    stages.map((planned) =>
      selectOf(search, planned, limit + 1, planned.stage.rank === from ? after?.slice(1) : undefined),
    ),
    ' union all ',
  );
  const rows = await em.execute<{ rank: number; sort: string; kind: SubjectKind; subject_id: string }[]>(
    `select * from (${all.sql}) hit order by rank, sort, kind, subject_id limit ?`,
    [...all.params, limit + 1],
  );
  const matchedBy = new Map(stages.map(({ stage }) => [stage.rank, stage.matchedBy]));
  return rows.map(({ rank, sort, kind, subject_id: id }) => ({
    rank,
    matchedBy: matchedBy.get(rank) ?? 'NAME_PART',
    kind,
    id,
    sort,
  }));
}

/** Number of hits, exact up to 1,000; 1,001 means that there are more. */
export async function countHits(em: Em, search: Search): Promise<number> {
  const counts = plan(search).map((planned) => {
    const { sql, params } = selectOf(search, planned, COUNTED + 1, undefined);
    return { sql: `(select count(*) as hits from ${sql} counted)`, params };
  });
  if (counts.length > 0) {
    const all = joined(counts, ' union all ');
    const [row] = await em.execute<{ total: number }[]>(
      `select sum(hits)::int as total from (${all.sql}) stage`,
      [...all.params],
    );
    if (row && row.total > 0) return Math.min(row.total, COUNTED + 1);
  }
  return (await findNearMisses(em, search)).length;
}

/** Near misses are looked for only where nothing else is found. */
async function nearHits(em: Em, search: Search, page: PageRequest): Promise<Hit[]> {
  const all = await findNearMisses(em, search);
  const hits = all.map((one): Hit => ({
    rank: NEAR_RANK,
    matchedBy: 'NEAR_MISS',
    kind: one.kind,
    id: one.id,
    sort: one.normal,
  }));
  const [, sort, kind, id] = page.after ?? [];
  const seen =
    page.after === undefined
      ? -1
      : hits.findIndex((hit) => hit.sort === sort && hit.kind === kind && hit.id === id);
  return page.after !== undefined && seen < 0 ? [] : hits.slice(seen + 1, seen + 2 + page.limit);
}
