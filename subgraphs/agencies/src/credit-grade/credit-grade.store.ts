import type { Em } from '@chengan/shared/database/database';
import { readRows } from '@chengan/shared/database/read';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import type { CreditAccount } from './account.ts';
import type { CreditFacts } from './facts.ts';
import type { CreditBand } from './rules.ts';

/** A part of the stored account. It is large, and most questions need little of it. */
export type AccountPart = keyof Pick<
  CreditAccount,
  'openingScore' | 'arithmetic' | 'parts' | 'buckets' | 'direct' | 'deductions' | 'basis'
>;

/** A published grade. */
export interface StoredGrade {
  readonly id: string;
  readonly agency: string;
  readonly cycle: number;
  readonly band: CreditBand;
  readonly score: string;
  readonly publishedOn: Day;
  /** Last day in force; null while no later grade was published. Before `publishedOn`: never in force. */
  readonly inForceTo: Day | null;
  readonly decidedBy: string;
  /** The parts that were asked for. */
  readonly account: Partial<Pick<CreditAccount, AccountPart>>;
  /** Ids of its findings that are disputed now. */
  readonly disputed: readonly string[];
  /** Ids of its findings that fell since. */
  readonly revoked: readonly string[];
}

const columns = (parts: readonly AccountPart[]) => `g.id, g.agency, g.cycle, g.band, g.score,
  g.published_on::text as "publishedOn", g.in_force_to::text as "inForceTo", g.decided_by as "decidedBy",
  jsonb_build_object(${parts.map((part) => `'${part}', g.account->'${part}'`).join(', ')}) as account,
  ${findingsOfGrade('f.disputed and not f.revoked')} as disputed, ${findingsOfGrade('f.revoked')} as revoked`;

/** The ids of those findings that the grade was decided on and that are now in a state. */
function findingsOfGrade(state: string): string {
  return `array(select f.id::text from finding f where f.agency = g.agency and f.cycle = g.cycle and ${state}
    and g.facts->'findings' @> jsonb_build_array(jsonb_build_object('id', f.id::text)))`;
}

/** For each agency asked for, the grade that was published and in force on `on`; null where there was none. One statement. */
export async function gradesOn(
  em: Em,
  agencies: readonly string[],
  on: Day,
  parts: readonly AccountPart[],
): Promise<(StoredGrade | null)[]> {
  const rows = await readRows<StoredGrade>(
    em,
    `select ${columns(parts)} from unnest(?::text[]) as asked(agency)
     cross join lateral (
       select * from credit_grade c where c.agency = asked.agency and c.published_on <= ?
         and (c.in_force_to is null or c.in_force_to >= ?)
       order by c.published_on desc, c.id desc limit 1) g`,
    [textArray(agencies), on, on],
  );
  return inOrder(agencies, rows);
}

/** For each agency, its published grades, newest cycle first; a corrected grade gives way to its correction. One statement. */
export async function gradeHistories(
  em: Em,
  agencies: readonly string[],
  on: Day,
  parts: readonly AccountPart[],
): Promise<StoredGrade[][]> {
  const rows = await readRows<StoredGrade>(
    em,
    `select ${columns(parts)} from credit_grade g
     where g.agency = any(?::text[]) and g.corrected_by is null and g.published_on <= ?
     order by g.agency, g.cycle desc`,
    [textArray(agencies), on],
  );
  return agencies.map((agency) => rows.filter((row) => row.agency === agency));
}

/** A grade to be stored, with what it was decided on, so that it can be replayed. */
export interface NewGrade extends Omit<StoredGrade, 'inForceTo' | 'disputed' | 'revoked' | 'account'> {
  readonly facts: CreditFacts;
  readonly account: CreditAccount;
  readonly actor: string;
}

/**
 * Stores a grade; ends those of its own and older cycles that are in force, and points a former grade of the same cycle
 * to it. Where a newer cycle was graded already, that one stays in force and this one never is. The findings that it was
 * decided on are public from now on, whether they are disputed or have fallen too.
 */
export async function insertGrade(em: Em, grade: NewGrade): Promise<void> {
  await em.execute(
    `update credit_grade set in_force_to = ?::date - 1 where agency = ? and cycle <= ? and in_force_to is null`,
    [grade.publishedOn, grade.agency, grade.cycle],
  );
  const [former] = await em.execute<{ id: string }[]>(
    'select id from credit_grade where agency = ? and cycle = ? and corrected_by is null for update',
    [grade.agency, grade.cycle],
  );
  if (former) await em.execute('update credit_grade set corrected_by = id where id = ?', [former.id]);
  await em.execute(
    `insert into credit_grade (id, agency, cycle, band, score, published_on, in_force_to, decided_by, actor, facts, account)
     values (?, ?, ?, ?, ?, ?,
       (select max(?::date - 1) from credit_grade newer where newer.agency = ? and newer.cycle > ?), ?, ?, ?::jsonb, ?::jsonb)`,
    [
      grade.id,
      grade.agency,
      grade.cycle,
      grade.band,
      grade.score,
      grade.publishedOn,
      grade.publishedOn,
      grade.agency,
      grade.cycle,
      grade.decidedBy,
      grade.actor,
      JSON.stringify(grade.facts),
      JSON.stringify(grade.account),
    ],
  );
  if (former)
    await em.execute('update credit_grade set corrected_by = ? where id = ?', [grade.id, former.id]);
  await em.execute('update finding set published = true where id = any(?::uuid[]) and not published', [
    textArray(grade.facts.findings.flatMap(({ id }) => id ?? [])),
  ]);
}

/** The last grade of an agency by day of publication. */
export async function lastPublishedOn(em: Em, agency: string): Promise<Day | undefined> {
  const [row] = await em.execute<{ on: Day }[]>(
    `select published_on::text as "on" from credit_grade where agency = ? order by published_on desc, id desc limit 1`,
    [agency],
  );
  return row?.on;
}

function inOrder(agencies: readonly string[], rows: readonly StoredGrade[]): (StoredGrade | null)[] {
  const byAgency = new Map(rows.map((row) => [row.agency, row]));
  return agencies.map((agency) => byAgency.get(agency) ?? null);
}
