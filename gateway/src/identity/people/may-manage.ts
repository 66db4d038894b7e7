import { isSubordinate, isUnder } from '@chengan/shared/authority/authority';
import type { Post } from '../invitation/may-invite.ts';

/** A post that somebody holds. */
export interface HeldPost extends Post {
  readonly account: string;
}

/**
 * Whether `manager` may end the seat `held`: those of the same holder; for an authority also the administrators of the
 * authorities below, and every seat at an agency, enterprise, partner or expert that it brought in (`responsible` is the
 * authority that did), so that somebody wrongly invited, or whose account was taken, can be removed. Never one's own, in
 * whatever seat: a person changes nothing about themselves.
 */
export function mayEndSeat(manager: HeldPost, held: HeldPost, responsible: string | undefined): boolean {
  if (manager.account === held.account || !managesPeople(manager)) return false;
  if (manager.kind !== held.kind) return isResponsible(manager, held.kind, responsible);
  if (manager.holder === held.holder) return true;
  return (
    manager.kind === 'AUTHORITY' &&
    held.role === 'administrator' &&
    isSubordinate(held.holder, manager.holder)
  );
}

/**
 * Whether `manager` may take the second factor off a person with these seats. Whoever could do it for somebody with a
 * post elsewhere would reach into that elsewhere, so all of the person's seats must lie under the manager's authority.
 */
export function mayResetSecondFactor(manager: HeldPost, account: string, held: readonly Post[]): boolean {
  return (
    manager.kind === 'AUTHORITY' &&
    managesPeople(manager) &&
    manager.account !== account &&
    held.some(({ kind, holder }) => kind === 'AUTHORITY' && holder === manager.holder) &&
    held.every(({ kind, holder }) => kind === 'AUTHORITY' && isUnder(holder, manager.holder))
  );
}

/** Whether `manager` is an administrator of the authority that brought in a holder of this kind. */
export function isResponsible(manager: Post, kind: Post['kind'], responsible: string | undefined): boolean {
  return (
    manager.kind === 'AUTHORITY' &&
    manager.role === 'administrator' &&
    kind !== 'AUTHORITY' &&
    manager.holder === responsible
  );
}

/** Whether the role of a post is to manage people. */
export function managesPeople({ kind, role }: Post): boolean {
  return role === (kind === 'AUTHORITY' || kind === 'PARTNER' ? 'administrator' : 'manager');
}
