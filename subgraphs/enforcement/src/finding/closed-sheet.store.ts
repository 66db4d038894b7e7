import type { Em } from '@chengan/shared/database/database';
import type { ClosedSheet } from './check-sheet.ts';

/** Keeps that a part is closed and by whose account; told twice it is nothing. */
export async function keepClosed(
  em: Em,
  { agency, cycle, part, authority }: ClosedSheet,
  closedBy: string,
): Promise<void> {
  await em.execute(
    'insert into closed_sheet (agency, cycle, part, authority, closed_by) values (?, ?, ?, ?, ?) on conflict do nothing',
    [agency, cycle, part, authority, closedBy],
  );
}

export async function forgetClosed(em: Em, { agency, cycle, part, authority }: ClosedSheet): Promise<void> {
  await em.execute('delete from closed_sheet where agency = ? and cycle = ? and part = ? and authority = ?', [
    agency,
    cycle,
    part,
    authority,
  ]);
}

export async function isClosed(em: Em, { agency, cycle, part, authority }: ClosedSheet): Promise<boolean> {
  const rows = await em.execute<unknown[]>(
    'select 1 from closed_sheet where agency = ? and cycle = ? and part = ? and authority = ?',
    [agency, cycle, part, authority],
  );
  return rows.length > 0;
}

/** The account that closed a part; undefined while it is open. */
export async function closerOf(
  em: Em,
  { agency, cycle, part, authority }: ClosedSheet,
): Promise<string | undefined> {
  const [row] = await em.execute<{ by: string }[]>(
    'select closed_by as "by" from closed_sheet where agency = ? and cycle = ? and part = ? and authority = ?',
    [agency, cycle, part, authority],
  );
  return row?.by;
}
