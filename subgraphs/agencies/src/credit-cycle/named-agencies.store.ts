import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import { TOWNS } from '../credit-grade/scorer.ts';

/**
 * Those of `named` that had a client in the city in the cycle, in order of code; without names every one that has no
 * published grade of it and is not on notice.
 */
export async function agenciesOfCycle(
  em: Em,
  cycle: number,
  named: readonly string[] | null | undefined,
): Promise<string[]> {
  const rows = await em.execute<{ agency: string }[]>(
    `select distinct agency from service_contract served
     where town = any(?::text[]) and ends_on >= make_date(?, 1, 1) and starts_on <= make_date(?, 12, 31)
       and ${
         named
           ? 'agency = any(?::text[])'
           : `not exists (select from credit_grade g where g.agency = served.agency and g.cycle = ? and g.corrected_by is null)
              and not exists (select from credit_result r where r.agency = served.agency and r.cycle = ?)`
       } order by agency`,
    [textArray([...TOWNS]), cycle, cycle, ...(named ? [textArray(named)] : [cycle, cycle])],
  );
  return rows.map(({ agency }) => agency);
}
