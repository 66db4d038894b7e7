import type { Em } from '@chengan/shared/database/database';
import type { ClosedSheet } from './check-sheet.ts';

/** Keeps that a part is closed; told twice it is nothing. */
export async function keepClosed(em: Em, { agency, cycle, part, authority }: ClosedSheet): Promise<void> {
  await em.execute(
    'insert into closed_sheet (agency, cycle, part, authority) values (?, ?, ?, ?) on conflict do nothing',
    [agency, cycle, part, authority],
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
