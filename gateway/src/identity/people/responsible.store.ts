import type { Em } from '@chengan/shared/database/database';
import type { HolderKind } from '@chengan/shared/permission/roles';

/**
 * The authority that answers for the people of an agency, enterprise, partner or expert: the one whose administrator
 * made the first invitation for it that was accepted. Undefined where that was the installation itself, for an
 * authority, and where nobody was ever invited.
 */
export async function responsibleFor(em: Em, kind: HolderKind, holder: string): Promise<string | undefined> {
  const [first] = await em.execute<{ kind: string | null; authority: string | null }[]>(
    `select inviter_kind as kind, inviter_holder as authority from invitation
     where kind = ? and holder = ? and accepted_at is not null order by accepted_at, id limit 1`,
    [kind, holder],
  );
  return kind !== 'AUTHORITY' && first?.kind === 'AUTHORITY' ? (first.authority ?? undefined) : undefined;
}
