import { territoryOf } from '@chengan/shared/authority/authority';
import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';

/**
 * Whether `authority`, or one below it, supervises that agency or expert: registered in its territory, or serving
 * somebody there (C1-2b). False for unknown ids and codes.
 */
export async function isSupervised(em: Em, authority: string, holder: string): Promise<boolean> {
  const [row] = await em.execute<{ is: boolean }[]>('select supervises(?::text[], ?) as is', [
    textArray(territoryOf(authority)),
    holder,
  ]);
  return row?.is ?? false;
}
