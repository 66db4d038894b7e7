import type { Em } from '@chengan/shared/database/database';

/**
 * Lets one transaction at a time work on what `key` names (a person's hash, the number of a certificate), whichever agency
 * it is of: two that add the same person at once would otherwise not see each other.
 */
export async function oneAtATime(em: Em, key: string): Promise<void> {
  await em.execute(`select pg_advisory_xact_lock(hashtext('agencies.person'), hashtext(?))`, [key]);
}
