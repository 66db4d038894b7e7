import type { Seated } from '../session/seated.ts';
import type { Role } from '../session/seat.ts';

/** Who looks at a record, as its deeds are offered. */
export interface Viewer {
  readonly account: string;
  readonly role: Role;
  /** The authority. */
  readonly holder: string;
}

/** Why somebody is not offered what the state of a record allows; the words are in `cases.why`. */
export type WhyNot = 'ANOTHER_PERSON' | 'REVIEWER' | 'LEADER' | 'AUTHORITY' | 'DESK' | 'GATE';

/** What may be done to a record as it stands, and why not by this viewer. The hub decides again. */
export interface Deed<Name extends string> {
  readonly name: Name;
  readonly why: WhyNot | undefined;
}

type Officials = 'anybody' | 'reviewer' | 'leader';

/**
 * Whether a viewer is offered a deed: the role first, since that is more than a matter of this record, then the person:
 * nobody decides on what they themselves proposed or handled.
 */
export function offered<Name extends string>(
  name: Name,
  viewer: Viewer,
  by: Officials,
  handled: readonly (string | null)[],
): Deed<Name> {
  return { name, why: whyNot(viewer, by, handled) };
}

function whyNot({ role, account }: Viewer, by: Officials, handled: readonly (string | null)[]) {
  if (by === 'leader' && role !== 'leader') return 'LEADER';
  if (by === 'reviewer' && role !== 'leader' && role !== 'reviewer') return 'REVIEWER';
  return handled.includes(account) ? 'ANOTHER_PERSON' : undefined;
}

/** Whether the viewer acts on cases at all: an auditor looks. */
export function actsOnCases({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'clerk' || role === 'reviewer' || role === 'leader';
}

/** Who looks, of somebody at work. */
export function viewerOf({ person, inUse }: Pick<Seated, 'person' | 'inUse'>): Viewer {
  return { account: person.account, role: inUse.role, holder: inUse.holder };
}
