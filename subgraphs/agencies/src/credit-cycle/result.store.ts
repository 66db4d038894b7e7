import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { CreditAccount } from '../credit-grade/account.ts';
import type { CreditFacts } from '../credit-grade/facts.ts';
import type { CreditBand } from '../credit-grade/rules.ts';

/** A result as it was on notice before. */
export interface ShownBefore {
  readonly band: CreditBand;
  readonly score: string;
}

/** A result as it is, or was, on public notice; both days inside. */
export interface Result {
  readonly agency: string;
  readonly cycle: number;
  readonly band: CreditBand;
  readonly score: string;
  readonly from: Day;
  readonly until: Day;
  readonly publishedOn: Day | null;
  /** What was shown before it was announced anew; null the first time. */
  readonly before: ShownBefore | null;
}

/** The columns of a result. */
export const RESULT_COLUMNS = `agency, cycle, band, score, from_day::text as "from", until_day::text as until,
  published_on::text as "publishedOn",
  case when before_band is not null then json_build_object('band', before_band, 'score', before_score) end as before`;

export interface NewResult extends Omit<Result, 'publishedOn'> {
  readonly authority: string;
  readonly announcedBy: string;
  readonly announcedAt: string;
  readonly facts: CreditFacts;
  readonly account: CreditAccount;
}

/** Puts a result on notice, in place of one that was not published. */
export async function keepResult(em: Em, made: NewResult): Promise<void> {
  await em.execute(
    `insert into credit_result (agency, cycle, authority, band, score, from_day, until_day, announced_by, announced_at,
       before_band, before_score, facts, account)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
     on conflict (agency, cycle) do update set band = excluded.band, score = excluded.score, from_day = excluded.from_day,
       until_day = excluded.until_day, announced_by = excluded.announced_by, announced_at = excluded.announced_at,
       before_band = excluded.before_band, before_score = excluded.before_score, facts = excluded.facts, account = excluded.account`,
    [
      made.agency,
      made.cycle,
      made.authority,
      made.band,
      made.score,
      made.from,
      made.until,
      made.announcedBy,
      made.announcedAt,
      made.before?.band ?? null,
      made.before?.score ?? null,
      JSON.stringify(made.facts),
      JSON.stringify(made.account),
    ],
  );
}

/** The results of the agencies in a cycle; one statement. */
export async function resultsOf(em: Em, agencies: readonly string[], cycle: number): Promise<Result[]> {
  return em.execute<Result[]>(
    `select ${RESULT_COLUMNS} from credit_result where cycle = ? and agency = any(?::text[])`,
    [cycle, textArray(agencies)],
  );
}

/** The credit codes of results of a cycle that are announced and not published, in order. */
export async function awaitingPublication(em: Em, cycle: number): Promise<string[]> {
  const rows = await em.execute<{ agency: string }[]>(
    'select agency from credit_result where cycle = ? and published_on is null order by agency',
    [cycle],
  );
  return rows.map(({ agency }) => agency);
}

export async function markPublished(em: Em, agency: string, cycle: number, on: Day): Promise<void> {
  await em.execute('update credit_result set published_on = ? where agency = ? and cycle = ?', [
    on,
    agency,
    cycle,
  ]);
}

/** The published grade of an agency's cycle that holds. */
export interface GradeOfCycle {
  readonly agency: string;
  readonly band: CreditBand;
  readonly score: string;
  readonly publishedOn: Day;
}

/** The published grades of the agencies in a cycle; one statement. */
export async function gradesOfCycle(
  em: Em,
  agencies: readonly string[],
  cycle: number,
): Promise<GradeOfCycle[]> {
  return em.execute<GradeOfCycle[]>(
    `select agency, band, score, published_on::text as "publishedOn" from credit_grade
     where cycle = ? and agency = any(?::text[]) and corrected_by is null`,
    [cycle, textArray(agencies)],
  );
}
