import { authorityById } from '@chengan/shared/authority/authority';
import { type HolderKind, isRoleOf, ROLES, type Role } from '@chengan/shared/permission/roles';

/** A post that a person holds (任职): for whom, in what role. It is never changed, only ended. */
export interface Seat {
  readonly id: string;
  readonly account: string;
  readonly kind: HolderKind;
  /** Id in the tree of authorities, credit code, expert id, partner id. */
  readonly holder: string;
  /** As it was given at the invitation; authorities have their name in the tree. */
  readonly holderName: string | null;
  readonly role: Role;
  /** Another person has yet to confirm it. */
  readonly waiting?: boolean;
}

/** Holders whose seats decide about others, or see what others may not: no seat of theirs without a second factor. */
const WITH_SECOND_FACTOR: readonly HolderKind[] = ['AUTHORITY', 'PARTNER'];

/** What is missing before a seat may be used by a person; undefined when nothing is. */
export function missingFor(
  { kind, waiting = false }: Pick<Seat, 'kind' | 'waiting'>,
  twoFactor: boolean,
): 'CONFIRMATION' | 'SECOND_FACTOR' | undefined {
  if (WITH_SECOND_FACTOR.includes(kind) && !twoFactor) return 'SECOND_FACTOR';
  return waiting ? 'CONFIRMATION' : undefined;
}

/** The name of a holder in Chinese and English; null where the hub of identity does not know it. */
export function holderNames({ kind, holder, holderName }: Pick<Seat, 'kind' | 'holder' | 'holderName'>): {
  readonly holderName: string | null;
  readonly holderNameEn: string | null;
} {
  const authority = kind === 'AUTHORITY' ? authorityById(holder) : undefined;
  return { holderName: authority?.name ?? holderName, holderNameEn: authority?.nameEn ?? null };
}

/** Whether `kind` is a kind of holder. */
export function isHolderKind(kind: string): kind is HolderKind {
  return Object.hasOwn(ROLES, kind);
}

/** A row of the table as a seat. Throws for a role that the kind does not have: the table lets none in. */
export function seatOf(row: {
  id: string;
  account: string;
  kind: string;
  holder: string;
  holder_name: string | null;
  role: string;
  waiting?: boolean;
}): Seat {
  const { id, account, kind, holder, holder_name: holderName, role } = row;
  if (!isHolderKind(kind) || !isRoleOf(kind, role))
    throw new Error(`seat ${id}: ${kind} has no role ${role}`);
  return { id, account, kind, holder, holderName, role, ...(row.waiting ? { waiting: true } : {}) };
}
