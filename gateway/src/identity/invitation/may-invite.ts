import { isSubordinate } from '@chengan/shared/authority/authority';
import { type HolderKind, isRoleOf } from '@chengan/shared/permission/roles';

/** Who somebody is when inviting or managing people: their seat in use. */
export interface Post {
  readonly kind: HolderKind;
  readonly holder: string;
  readonly role: string;
}

/**
 * Whether `inviter` may hand out the post `invited`. `hasHead`: the holder invited for has a manager in office (an
 * expert, an administrator of a partner): whoever is there is not joined by somebody whom only a bureau knows.
 *
 * An administrator of an authority: anybody of the same authority, administrators of the authorities below, the first
 * manager of an agency or an enterprise, an expert, the first administrator of a partner. A manager: people of the same agency or
 * enterprise. An administrator of a partner: administrators of the same. Nobody else, nothing else. A partner's systems
 * are no persons: they hold keys.
 */
export function mayInvite(inviter: Post, invited: Post, hasHead: boolean): boolean {
  if (!isRoleOf(invited.kind, invited.role) || invited.role === 'system') return false;
  const same = inviter.kind === invited.kind && inviter.holder === invited.holder;
  switch (inviter.kind) {
    case 'AUTHORITY':
      return inviter.role === 'administrator' && (same || authorityMayInvite(inviter, invited, hasHead));
    case 'AGENCY':
    case 'ENTERPRISE':
      return inviter.role === 'manager' && same;
    case 'PARTNER':
      return inviter.role === 'administrator' && same;
    case 'EXPERT':
      return false;
  }
}

function authorityMayInvite(inviter: Post, { kind, holder, role }: Post, hasHead: boolean): boolean {
  switch (kind) {
    case 'AUTHORITY':
      return role === 'administrator' && isSubordinate(holder, inviter.holder);
    case 'AGENCY':
    case 'ENTERPRISE':
      return role === 'manager' && !hasHead;
    case 'EXPERT':
      return !hasHead;
    case 'PARTNER':
      return role === 'administrator' && !hasHead;
  }
}
