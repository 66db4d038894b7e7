/** Whom somebody acts for, and as what: the words of `docs/identity.md`. */
export const HOLDER_KINDS = ['AUTHORITY', 'AGENCY', 'ENTERPRISE', 'EXPERT', 'PARTNER'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

export const ROLES = [
  'clerk',
  'reviewer',
  'leader',
  'administrator',
  'auditor',
  'manager',
  'staff',
  'expert',
] as const;
export type Role = (typeof ROLES)[number];

export interface Seat {
  readonly id: string;
  readonly kind: HolderKind;
  /** Id in the tree of authorities, credit code, expert id, partner id. */
  readonly holder: string;
  readonly holderName: string | null;
  readonly holderNameEn: string | null;
  readonly role: Role;
  /** False while something that the seat asks for is missing. */
  readonly usable: boolean;
  /** A second factor that is on, a second person who confirms the seat, or a code in this session. */
  readonly missing?: 'SECOND_FACTOR' | 'CONFIRMATION' | 'STEP_UP' | null | undefined;
}

/** The two workbenches: officials have the desk, everybody else the portal. */
export type Workbench = 'desk' | 'portal';

/** On which of the two somebody in that seat works. */
export function workbenchOf({ kind }: Pick<Seat, 'kind'>): Workbench {
  return kind === 'AUTHORITY' ? 'desk' : 'portal';
}

/** What somebody still has to do before a page of `wanted` may be shown. */
export type Hindrance = 'choose-seat' | 'set-up-second-factor' | 'step-up' | 'other-workbench';

/** Why somebody with these seats and that one in use may not yet see a page of `wanted`; undefined when they may. */
export function hindrance(
  seats: readonly Seat[],
  inUse: Seat | undefined,
  wanted: Workbench,
): Hindrance | undefined {
  if (inUse) return workbenchOf(inUse) === wanted ? undefined : 'other-workbench';
  if (seats.some(({ usable }) => usable)) return 'choose-seat';
  if (seats.some(({ missing }) => missing === 'STEP_UP')) return 'step-up';
  // nothing but another person's deed is missing: the list of seats says so
  if (seats.some(({ missing }) => missing === 'CONFIRMATION')) return 'choose-seat';
  return seats.length === 0 ? 'choose-seat' : 'set-up-second-factor';
}
