import type { Em } from '@chengan/shared/database/database';

/** The facts of an announced application as they are stored, for the rating that comes of it. */
export async function factsStored(em: Em, application: string): Promise<unknown> {
  const [row] = await em.execute<{ facts: unknown }[]>('select facts from star_application where id = ?', [
    application,
  ]);
  return row?.facts ?? null;
}
