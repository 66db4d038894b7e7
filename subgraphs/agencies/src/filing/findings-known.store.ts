import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/** Which agencies have a confirmed finding under which of the clauses, as `clause:agency`. */
export async function findingsKnown(em: Em, clauses: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await em.execute<{ key: string }[]>(
    `select distinct clause || ':' || agency as key from finding where clause = any(?::text[]) and not revoked`,
    [textArray(clauses)],
  );
  return new Set(rows.map(({ key }) => key));
}
