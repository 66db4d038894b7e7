import { isSubordinate } from '@chengan/shared/authority/authority';
import { type HolderKind, isRoleOf } from '@chengan/shared/permission/roles';
import { bringsIn } from './brings-in.ts';

/** Who somebody is when inviting or managing people: their seat in use. */
export interface Post {
  readonly kind: HolderKind;
  readonly holder: string;
  readonly role: string;
}

/** What is known of the holder that somebody is invited for. */
export interface HolderKnown {
  /** It has a manager in office (an expert, an administrator of a partner). */
  readonly hasHead: boolean;
  /** Who brought it in; absent where nobody has yet. */
  readonly bringer?: { readonly authority: string | undefined } | undefined;
}

/**
 * Whether `inviter` may hand out the post `invited`. Whoever heads a holder is not joined by somebody whom only a bureau
 * knows; and after the last head of a partner has gone, only the authority that brought the partner in names another.
 *
 * An administrator of an authority: anybody of the same authority, administrators of the authorities below, the first
 * manager of an agency or an enterprise, an expert, the first administrator of a partner, each as `bringsIn` says. A manager: people of the same agency or
 * enterprise. An administrator of a partner: administrators of the same. Nobody else, nothing else. A partner's systems
 * are no persons: they hold keys.
 */
export function mayInvite(inviter: Post, invited: Post, known: HolderKnown): boolean {
  if (!isRoleOf(invited.kind, invited.role) || invited.role === 'system') return false;
  const same = inviter.kind === invited.kind && inviter.holder === invited.holder;
  switch (inviter.kind) {
    case 'AUTHORITY':
      return inviter.role === 'administrator' && (same || authorityMayInvite(inviter, invited, known));
    case 'AGENCY':
    case 'ENTERPRISE':
      return inviter.role === 'manager' && same;
    case 'PARTNER':
      return inviter.role === 'administrator' && same;
    case 'EXPERT':
      return false;
  }
}

function authorityMayInvite(inviter: Post, { kind, holder, role }: Post, known: HolderKnown): boolean {
  const { holder: authority } = inviter;
  if (kind === 'AUTHORITY') return role === 'administrator' && isSubordinate(holder, authority);
  return HEADS.includes(role) && mayHead(authority, { kind, holder }, known);
}

/** The roles of those who answer for a holder that is no authority. */
const HEADS: readonly string[] = ['manager', 'expert', 'administrator'];

/** Whether `authority` may name the head of a holder. What was true at inviting may no longer be at accepting. */
export function mayHead(
  authority: string,
  { kind, holder }: Pick<Post, 'kind' | 'holder'>,
  { hasHead, bringer }: HolderKnown,
): boolean {
  if (hasHead || !bringsIn(authority, kind, holder)) return false;
  return kind !== 'PARTNER' || bringer === undefined || bringer.authority === authority;
}
