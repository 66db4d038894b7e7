import type { HolderKind } from '@chengan/shared/permission/roles';

/** How long an invitation may be accepted. */
export const INVITATION_DAYS = 7;

export type InvitationState = 'OPEN' | 'ACCEPTED' | 'WITHDRAWN' | 'EXPIRED';

/** What is asked for by whoever invites. */
export interface Invited {
  readonly email: string;
  readonly kind: HolderKind;
  readonly holder: string;
  readonly role: string;
  /** Of the holder. */
  readonly name?: string | undefined;
}

/** What an invitation offers to whoever has its token. */
export interface Offer extends Invited {
  readonly id: string;
  readonly invitedBy: string;
  readonly inviterKind: HolderKind | null;
  readonly inviterHolder: string | null;
  readonly expiresAt: string;
}

/** Where an invitation stands at `now` (ms since the epoch). */
export function stateOf(
  invitation: {
    readonly acceptedAt: string | null;
    readonly withdrawnAt: string | null;
    readonly expiresAt: string;
  },
  now: number,
): InvitationState {
  if (invitation.acceptedAt !== null) return 'ACCEPTED';
  if (invitation.withdrawnAt !== null) return 'WITHDRAWN';
  return Date.parse(invitation.expiresAt) > now ? 'OPEN' : 'EXPIRED';
}
