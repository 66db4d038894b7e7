import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { CreditPart } from '../credit-grade/facts.ts';

/** A part of a cycle with the days of its period, both inside. */
export interface Period {
  readonly cycle: number;
  readonly part: CreditPart;
  readonly first: Day;
  readonly last: Day;
}

/** Who scores in a town: the town itself, or the bureau for its own part. */
export interface Scorer {
  readonly town: string;
  readonly authority: string;
}

export interface OpenPart {
  readonly cycle: number;
  readonly part: CreditPart;
  /** How many agencies have no closed sheet of it and no published grade. */
  readonly agencies: number;
  /** How many scorers have such an agency. */
  readonly scorers: number;
}

/** Those of the parts that a scorer has not closed for every agency with a client there in the period; one statement. */
export async function openParts(
  em: Em,
  parts: readonly Period[],
  scorers: readonly Scorer[],
): Promise<OpenPart[]> {
  if (parts.length === 0 || scorers.length === 0) return [];
  return em.execute<OpenPart[]>(
    `select period.cycle, period.part, count(distinct served.agency)::int as agencies,
       count(distinct scorer.authority)::int as scorers
     from unnest(?::int[], ?::text[], ?::date[], ?::date[]) as period(cycle, part, first, last)
       cross join unnest(?::text[], ?::text[]) as scorer(town, authority)
       join service_contract served on served.town = scorer.town and served.in_force_to >= period.first
         and served.starts_on <= period.last
     where not exists (select from score_sheet sheet where sheet.agency = served.agency and sheet.cycle = period.cycle
         and sheet.part = period.part and sheet.authority = scorer.authority and sheet.reopened_by is null)
       and not exists (select from credit_grade grade where grade.agency = served.agency
         and grade.cycle = period.cycle and grade.corrected_by is null)
     group by period.cycle, period.part`,
    [
      textArray(parts.map(({ cycle }) => String(cycle))),
      textArray(parts.map(({ part }) => part)),
      textArray(parts.map(({ first }) => first)),
      textArray(parts.map(({ last }) => last)),
      textArray(scorers.map(({ town }) => town)),
      textArray(scorers.map(({ authority }) => authority)),
    ],
  );
}

/** The results of an agency that are on public notice on `today`. */
export async function ownNotices(
  em: Em,
  agency: string,
  today: Day,
): Promise<{ readonly cycle: number; readonly from: Day; readonly until: Day }[]> {
  return em.execute(
    `select cycle, from_day::text as "from", until_day::text as until from credit_result
     where agency = ? and published_on is null and ? between from_day and until_day order by cycle`,
    [agency, today],
  );
}
