import type { HolderKind } from '@chengan/shared/permission/roles';
import type { Post } from '../invitation/may-invite.ts';
import { type HeldPost, isResponsible, managesPeople } from '../people/may-manage.ts';

/** How long a link may be used. */
export const RESET_HOURS = 24;
/** For so long whoever made somebody's link does not take their second factor off. */
export const APART_DAYS = 30;

/**
 * Whether `manager` may have the password of a person with these seats set anew. All of them must be at one holder:
 * whoever could do it for somebody with a post elsewhere would reach into that elsewhere. `responsible`: the authority
 * that brought this holder in, if any. Those whom nobody may help are helped at the server.
 */
export function mayResetPassword(
  manager: HeldPost,
  account: string,
  held: readonly Post[],
  responsible: string | undefined,
): boolean {
  const [first] = held;
  if (!first || manager.account === account || !managesPeople(manager)) return false;
  const { kind, holder } = first;
  if (held.some((one) => one.kind !== kind || one.holder !== holder)) return false;
  if (manager.kind === kind && manager.holder === holder) return true;
  return isResponsible(manager, kind, responsible);
}

/**
 * Whether the link alone would open these seats to whoever holds it: no second factor is on, and a seat that takes one
 * could have it set up by the wrong person.
 */
export function wouldOpenAlone(kinds: readonly HolderKind[], twoFactor: boolean): boolean {
  return !twoFactor && kinds.some((kind) => kind === 'AUTHORITY' || kind === 'PARTNER');
}
