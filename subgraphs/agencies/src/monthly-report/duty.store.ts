import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { firstDayOf, lastDayOf, type Month } from './month.ts';

/** An agency that reports a month, because a contract was in force in a town. */
export interface Duty {
  readonly agency: string;
  readonly name: string;
  readonly month: Month;
  /** Towns in which a contract was in force, of those asked for. */
  readonly towns: readonly string[];
  /** The report that stands; null while none was handed in. */
  readonly report: string | null;
  readonly version: number | null;
  readonly submittedOn: Day | null;
  readonly late: boolean | null;
  readonly nil: boolean | null;
}

const ROW = `agency.credit_code as agency, agency.name, duty.towns, r.id as report, r.version,
  r.submitted_on::text as "submittedOn", r.late, r.nil`;

export interface DutyQuery {
  readonly month: Month;
  readonly towns: readonly string[];
  /** Only those that handed nothing in, or only those that did. */
  readonly handedIn: boolean | undefined;
  readonly after: string | undefined;
  readonly limit: number;
}

/** The agencies that report a month for one of `towns`, by credit code, one more than `limit`. One statement. */
export async function dutiesOfMonth(
  em: Em,
  { month, towns, handedIn, after, limit }: DutyQuery,
): Promise<Duty[]> {
  const wanted = handedIn === undefined ? '' : `and r.id is ${handedIn ? 'not ' : ''}null`;
  const rows = await em.execute<Omit<Duty, 'month'>[]>(
    `select ${ROW} from (
       select c.agency, array_agg(distinct c.town order by c.town) as towns from service_contract c
       where c.town = any(?::text[]) and c.starts_on <= ? and c.in_force_to >= ? ${after === undefined ? '' : 'and c.agency > ?'}
       group by c.agency) duty
     join agency on agency.credit_code = duty.agency
     left join monthly_report r on r.agency = duty.agency and r.month = ? and r.current
     where true ${wanted} order by duty.agency limit ?`,
    [
      textArray(towns),
      lastDayOf(month),
      firstDayOf(month),
      ...(after === undefined ? [] : [after]),
      month,
      limit + 1,
    ],
  );
  return rows.map((row) => ({ ...row, month }));
}

/** Each of `months` in which the agency had a contract in one of `towns`, in their order. One statement. */
export async function dutiesOfAgency(
  em: Em,
  agency: string,
  months: readonly Month[],
  towns: readonly string[],
): Promise<Duty[]> {
  const rows = await em.execute<Duty[]>(
    `select given.month, ${ROW}
     from unnest(?::text[], ?::date[], ?::date[]) with ordinality as given(month, first, last, ordinal)
     cross join lateral (
       select c.agency, array_agg(distinct c.town order by c.town) as towns from service_contract c
       where c.agency = ? and c.town = any(?::text[]) and c.starts_on <= given.last and c.in_force_to >= given.first
       group by c.agency) duty
     join agency on agency.credit_code = duty.agency
     left join monthly_report r on r.agency = duty.agency and r.month = given.month and r.current
     order by given.ordinal`,
    [
      textArray(months),
      textArray(months.map(firstDayOf)),
      textArray(months.map(lastDayOf)),
      agency,
      textArray(towns),
    ],
  );
  return rows;
}

/** The first day of the agency's first contract in one of `towns`; undefined without any. */
export async function firstContractDay(
  em: Em,
  agency: string,
  towns: readonly string[],
): Promise<Day | undefined> {
  const [row] = await em.execute<{ first: Day | null }[]>(
    'select min(starts_on)::text as first from service_contract where agency = ? and town = any(?::text[])',
    [agency, textArray(towns)],
  );
  return row?.first ?? undefined;
}

/** Sums of what was reported for a town in a month. */
export interface TownFigures {
  readonly town: string;
  readonly agencies: number;
  readonly clients: number;
  readonly visits: number;
  readonly hazards: number;
  readonly majorHazards: number;
  readonly rectified: number;
  readonly refusals: number;
  readonly trainings: number;
  readonly drills: number;
}

/** What stands reported for each of `towns` in a month, by town; none for a town without a report. One statement. */
export async function figuresOfTowns(
  em: Em,
  month: Month,
  authorities: readonly string[],
): Promise<TownFigures[]> {
  const sum = (key: string) => `coalesce(sum((line.reported->>'${key}')::int), 0)::int as "${key}"`;
  return em.execute<TownFigures[]>(
    `select line.town, count(distinct line.agency)::int as agencies, count(*)::int as clients,
       coalesce(sum(jsonb_array_length(line.reported->'services')), 0)::int as visits,
       ${['hazards', 'majorHazards', 'rectified', 'refusals', 'trainings', 'drills'].map(sum).join(', ')}
     from monthly_report r join monthly_report_line line on line.report = r.id
     where r.month = ? and r.current and line.authority = any(?::text[])
     group by line.town order by line.town`,
    [month, textArray(authorities)],
  );
}
