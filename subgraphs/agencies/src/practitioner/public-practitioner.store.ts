import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';

/** What the public reads of somebody who works for an agency (S-5.4.1d), and nothing more. */
export interface PublicPractitioner {
  readonly id: string;
  readonly name: string;
  readonly certificates: readonly { readonly kind: string; readonly number: string }[];
}

/**
 * For each agency a page of those who work there now, in the order in which they were entered, with one row more where
 * there is a next page; each with the certificates that are valid on `today`. One statement.
 */
export async function publicPractitioners(
  em: Em,
  agencies: readonly string[],
  {
    today,
    limit,
    after,
  }: { readonly today: Day; readonly limit: number; readonly after: readonly string[] | undefined },
): Promise<PublicPractitioner[][]> {
  const rows = await readRows<PublicPractitioner & { agency: string }>(
    em,
    `select p.agency, p.id, p.name, coalesce((
       select jsonb_agg(jsonb_build_object('kind', c.kind, 'number', c.number) order by c.kind, c.number)
       from person_certificate c where c.person = p.id and c.shown
         and c.valid_from <= ?::date and (c.valid_to is null or c.valid_to >= ?::date)), '[]'::jsonb) as certificates
     from unnest(?::text[]) as asked(agency)
     cross join lateral (select * from practitioner one where one.agency = asked.agency and one.left_on is null
       ${after ? 'and one.id > ?::uuid' : ''} order by one.id limit ?) p order by p.id`,
    [today, today, textArray(agencies), ...(after ?? []), limit + 1],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

/** How many work for each agency now, in the order of `agencies`. One statement. */
export async function countPublicPractitioners(em: Em, agencies: readonly string[]): Promise<number[]> {
  const rows = await readRows<{ agency: string; total: number }>(
    em,
    `select agency, count(*)::int as total from practitioner
     where agency = any(?::text[]) and left_on is null group by 1`,
    [textArray(agencies)],
  );
  const totals = new Map(rows.map(({ agency, total }) => [agency, total]));
  return agencies.map((agency) => totals.get(agency) ?? 0);
}
