import type { Em } from '@chengan/shared/database/database';
import type { Position } from '@chengan/shared/due/merge';
import type { Day } from '@chengan/shared/time/day';
import type { EndingGrade } from './grade-matter.ts';

/** Grades of the authorities, or of one enterprise. */
export type Whose = { readonly territory: readonly string[] } | { readonly creditCode: string };

const COLUMNS = `one.id, one.credit_code, one.authority, one.band, one.assessed_on, one.valid_to`;
/**
 * The latest assessment counts: one that was followed by another ends unnoticed. The index leaves those out that are marked
 * so; two that came in the same moment may both be unmarked, hence the second look.
 */
const IS_LATEST = `not one.followed and not exists (select from supervision_grade later where later.credit_code = one.credit_code
  and (later.assessed_on, later.ordinal) > (one.assessed_on, one.ordinal))`;
const ENDS = 'one.valid_to is not null and one.valid_to <= ? and (one.valid_to, one.id) > (?::date, ?::uuid)';

/** At most `limit` latest grades that ran out or do so by `to`, what ended first ahead, from after `position` on. */
export async function endingGrades(
  em: Em,
  whose: Whose,
  { to, position, limit }: { to: Day; position: Position; limit: number },
): Promise<EndingGrade[]> {
  const ends = [to, position.at, position.id];
  const [from, values] =
    'territory' in whose
      ? [
          `unnest(string_to_array(?, ',')) as territory(id) cross join lateral (
             select ${COLUMNS} from supervision_grade one where one.authority = territory.id and ${ENDS} and ${IS_LATEST}
             order by one.valid_to, one.id limit ?) grade`,
          [whose.territory.join(','), ...ends, limit, limit],
        ]
      : [
          `(select ${COLUMNS} from supervision_grade one where one.credit_code = ? and ${ENDS} and ${IS_LATEST}) grade`,
          [whose.creditCode, ...ends, limit],
        ];
  return em.execute<EndingGrade[]>(
    `select grade.id, grade.credit_code as "creditCode", grade.authority, grade.band,
       grade.assessed_on::text as "assessedOn", grade.valid_to::text as "validTo",
       (select name from enterprise where enterprise.credit_code = grade.credit_code) as name
     from ${from} order by grade.valid_to, grade.id limit ?`,
    values,
  );
}
