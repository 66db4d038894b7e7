import type { Em } from '@chengan/shared/database/database';
import type { Month } from './month.ts';
import type { LineFigures } from './report-line.ts';

/** What is being prepared, by contract. */
export interface StoredDraft {
  readonly revision: number;
  readonly figures: Readonly<Record<string, LineFigures>>;
}

/** The draft of a month; undefined when nothing was saved. */
export async function draftOf(em: Em, agency: string, of: Month): Promise<StoredDraft | undefined> {
  const [row] = await em.execute<StoredDraft[]>(
    'select revision, figures from monthly_report_draft where agency = ? and month = ?',
    [agency, of],
  );
  return row;
}

export interface Saving {
  readonly agency: string;
  readonly month: Month;
  readonly figures: Readonly<Record<string, LineFigures>>;
  readonly revision: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
}

export async function putDraft(em: Em, { agency, month, figures, revision, at, by }: Saving): Promise<void> {
  await em.execute(
    `insert into monthly_report_draft (agency, month, figures, revision, saved_at, saved_by)
     values (?, ?, ?::jsonb, ?, ?, ?)
     on conflict (agency, month) do update set figures = excluded.figures, revision = excluded.revision,
       saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
    [agency, month, JSON.stringify(figures), revision, at, by],
  );
}

export async function removeDraft(em: Em, agency: string, of: Month): Promise<void> {
  await em.execute('delete from monthly_report_draft where agency = ? and month = ?', [agency, of]);
}

/** One change to the report of an agency's month at a time, until the transaction ends. */
export async function holdMonth(em: Em, agency: string, of: Month): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('agencies.monthly-report'), hashtext(?))`, [
    `${agency}:${of}`,
  ]);
}
