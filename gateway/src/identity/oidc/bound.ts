import type { Seat } from '../seat/seat.ts';

/** How a session began, as far as it says which seats it may use. */
export interface Beginning {
  /** The authorities whose seats it may use, where a bureau's provider began it; undefined: all. */
  readonly boundTo: readonly string[] | undefined;
  /** Nobody has given a second factor in it yet. */
  readonly unproved: boolean;
}

/**
 * What keeps a session from a seat that its person holds: OTHER_SIGN_IN where another bureau's provider began it,
 * STEP_UP where no second factor has been given yet.
 */
export function keptFrom(
  { boundTo, unproved }: Beginning,
  { kind, holder }: Pick<Seat, 'kind' | 'holder'>,
): 'OTHER_SIGN_IN' | 'STEP_UP' | undefined {
  if (boundTo !== undefined && (kind !== 'AUTHORITY' || !boundTo.includes(holder))) return 'OTHER_SIGN_IN';
  return unproved ? 'STEP_UP' : undefined;
}
