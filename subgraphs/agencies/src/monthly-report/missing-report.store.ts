import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { TOWNS } from '../credit-grade/scorer.ts';
import type { MissedReport } from './missing-report.ts';
import { firstDayOf, lastDayOf, type Month } from './month.ts';

/** At most so many agencies are looked at for a month in one go; Jiangyin has some hundred. */
const MOST_AGENCIES = 10_000;

/**
 * The agencies with a contract in force in a town of Jiangyin in `month` that handed nothing in by `due`, or only later.
 * A month without any contract needs no report. One statement.
 */
export async function missedReports(em: Em, month: Month, due: Day): Promise<MissedReport[]> {
  const rows = await em.execute<Omit<MissedReport, 'month'>[]>(
    `select c.agency, count(distinct c.town)::int as towns, count(*)::int as contracts,
       min(r.submitted_on)::text as "submittedOn"
     from service_contract c
     left join monthly_report r on r.agency = c.agency and r.month = ? and r.version = 1
     where c.town = any(?::text[]) and c.starts_on <= ? and c.in_force_to >= ?
       and (r.id is null or r.submitted_on > ?)
     group by c.agency order by c.agency limit ?`,
    [month, textArray([...TOWNS]), lastDayOf(month), firstDayOf(month), due, MOST_AGENCIES],
  );
  return rows.map((row) => ({ ...row, month }));
}
