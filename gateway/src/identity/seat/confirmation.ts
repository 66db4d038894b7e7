import { isUnder } from '@chengan/shared/authority/authority';
import type { HolderKind } from '@chengan/shared/permission/roles';
import type { Post } from '../invitation/may-invite.ts';

/**
 * Whether a post was confirmed by a second person. NOT_NEEDED: its role decides nothing, or the installation gave it.
 * FIRST: the first of its role at an authority, while nobody could confirm it. WAITING: it cannot be used.
 */
export type Confirmation = 'NOT_NEEDED' | 'FIRST' | 'WAITING' | 'CONFIRMED';

/** Those who decide cases, and those who confirm: with an unconfirmed one an administrator alone could make the others. */
const CONFIRMED_ROLES = ['reviewer', 'leader', 'administrator', 'auditor'];

/**
 * What a post begins with that a person gives (`byPerson`), where somebody held such a post before (`hadBefore`) or there is
 * somebody who could confirm it (`hasConfirmer`): the first leader of a bureau that has an auditor is no exception.
 */
export function confirmationOf(
  { kind, role }: { readonly kind: HolderKind; readonly role: string },
  known: { readonly byPerson: boolean; readonly hadBefore: boolean; readonly hasConfirmer: boolean },
): Confirmation {
  if (kind !== 'AUTHORITY' || !known.byPerson || !CONFIRMED_ROLES.includes(role)) return 'NOT_NEEDED';
  return known.hadBefore || known.hasConfirmer ? 'WAITING' : 'FIRST';
}

/** Who confirms at an authority, beside the administrators of those above it. */
export const CONFIRMERS = ['administrator', 'leader', 'auditor'];

/**
 * Whether whoever sits at `own` may confirm posts of the authority `holder`: its leader, auditor or administrator, or an
 * administrator of an authority above. That it is neither who gave the post nor who got it is asked apart.
 */
export function mayConfirmAt(own: Post, holder: string): boolean {
  if (own.kind !== 'AUTHORITY') return false;
  if (own.holder === holder) return CONFIRMERS.includes(own.role);
  return own.role === 'administrator' && isUnder(holder, own.holder);
}
