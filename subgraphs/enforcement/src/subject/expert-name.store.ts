import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';

/** Those of the experts whom a notice or an entry names that is public on `today`; one statement. */
export async function namedInPublic(em: Em, experts: readonly string[], today: Day): Promise<Set<string>> {
  const rows = await em.execute<{ expert: string }[]>(
    `select expert from unnest(?::text[]) as expert
     where coalesce(
       (select true from notice_subject about join notice on notice.id = about.notice
        where about.kind = 'EXPERT' and about.code = expert and about.named and notice.public_until >= ? limit 1),
       (select true from listing
        where subject_kind = 'EXPERT' and subject_code = expert and state = 'DECIDED' and from_day <= ?
          and (until_day is null or until_day >= ?) limit 1), false)`,
    [textArray(experts), today, today, today],
  );
  return new Set(rows.map((row) => row.expert));
}
