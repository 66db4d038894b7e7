import type { Em } from '@chengan/shared/database/database';
import type { HolderKind } from '@chengan/shared/permission/roles';
import { bringsIn } from '../invitation/brings-in.ts';

/** Who brought a holder in: an authority, or else the installation or the holder's own people. */
export type Bringer = { readonly authority: string | undefined };

/** By whom the first invitation for a holder that was accepted was made; undefined where nobody ever accepted one. */
export async function bringerOf(em: Em, kind: HolderKind, holder: string): Promise<Bringer | undefined> {
  const [first] = await em.execute<{ kind: string | null; holder: string | null }[]>(
    `select inviter_kind as kind, inviter_holder as holder from invitation
     where kind = ? and holder = ? and accepted_at is not null order by accepted_at, id limit 1`,
    [kind, holder],
  );
  return first && { authority: first.kind === 'AUTHORITY' ? (first.holder ?? undefined) : undefined };
}

/**
 * The authority that answers for the people of an agency, enterprise, partner or expert: the one whose administrator
 * made the first invitation for it that was accepted, if that authority is one that may bring it in. Undefined where that
 * was the installation itself, for an authority, and where nobody was ever invited.
 */
export async function responsibleFor(em: Em, kind: HolderKind, holder: string): Promise<string | undefined> {
  const authority = (await bringerOf(em, kind, holder))?.authority;
  return authority !== undefined && bringsIn(authority, kind, holder) ? authority : undefined;
}
