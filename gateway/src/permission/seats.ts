import { type HolderKind, ROLES } from '@chengan/shared/permission/roles';

/** Everybody who may ask: nobody, and every role of every kind of holder. */
export const SEATS: readonly string[] = [
  'nobody',
  ...(Object.entries(ROLES) as [HolderKind, readonly string[]][]).flatMap(([kind, roles]) =>
    roles.map((role) => `${kind}:${role}`),
  ),
];

/**
 * `allowed`: whoever has the seat. `own`: for what is their own or in their territory, and for nothing else. `refused`:
 * UNAUTHENTICATED or FORBIDDEN, whatever it is about.
 */
export type Cell = 'allowed' | 'own' | 'refused';

/** What a field is to each seat; a seat that is not named is refused. */
export type Row = Readonly<Record<string, Exclude<Cell, 'refused'>>>;

/** The same cell for several seats. */
export function each(seats: readonly string[], cell: Exclude<Cell, 'refused'>): Row {
  return Object.fromEntries(seats.map((seat) => [seat, cell]));
}

export const HANDLERS = ['AUTHORITY:clerk', 'AUTHORITY:reviewer', 'AUTHORITY:leader'];
export const REVIEWERS = ['AUTHORITY:reviewer', 'AUTHORITY:leader'];
export const LEADER = ['AUTHORITY:leader'];
export const OBSERVERS = [...HANDLERS, 'AUTHORITY:auditor'];
export const AGENCY = ['AGENCY:manager', 'AGENCY:staff'];
export const ENTERPRISE = ['ENTERPRISE:manager', 'ENTERPRISE:staff'];
export const WITH_INBOX = [...HANDLERS, ...AGENCY, ...ENTERPRISE, 'EXPERT:expert'];
