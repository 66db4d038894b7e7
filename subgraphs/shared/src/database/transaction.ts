import type { Em } from './database.ts';

/**
 * Runs `work` in the transaction that `em` is in, or in one of its own. A command may therefore be called alone or many
 * times inside one transaction; what it refuses it has not written, so a refusal needs no rollback.
 */
export async function inTransaction<T>(em: Em, work: (em: Em) => Promise<T>): Promise<T> {
  return em.isInTransaction() ? work(em) : em.transactional(work);
}

/** SQL that writes the instant in `column` as ISO 8601 in UTC, to the millisecond, as the clock gave it. */
export function isoInstant(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

/** The present instant of the clock, ISO 8601 in UTC. */
export function instantOf(clock: { now(): number }): string {
  return new Date(clock.now()).toISOString();
}
