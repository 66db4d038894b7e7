import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

export interface ScoredAgency {
  readonly code: string;
  readonly name: string;
}

interface AgenciesPage {
  readonly towns: readonly string[];
  readonly cycle: number;
  readonly limit: number;
  readonly after: string | undefined;
}

/** At most `limit` agencies with a client in the towns in a cycle, in order of code. */
export async function scoredAgencies(
  em: Em,
  { towns, cycle, limit, after }: AgenciesPage,
): Promise<ScoredAgency[]> {
  return em.execute<ScoredAgency[]>(
    `select served.agency as code, (select name from agency where credit_code = served.agency) as name from (
       select distinct agency from service_contract
       where town = any(?::text[]) and ends_on >= make_date(?, 1, 1) and starts_on <= make_date(?, 12, 31) and agency > ?
       order by agency limit ?) served order by 1`,
    [textArray(towns), cycle, cycle, after ?? '', limit],
  );
}

export async function countScored(
  em: Em,
  { towns, cycle }: Pick<AgenciesPage, 'towns' | 'cycle'>,
): Promise<number> {
  const [row] = await em.execute<{ count: number }[]>(
    `select count(distinct agency)::int as count from service_contract
     where town = any(?::text[]) and ends_on >= make_date(?, 1, 1) and starts_on <= make_date(?, 12, 31)`,
    [textArray(towns), cycle, cycle],
  );
  return row?.count ?? 0;
}
