import { inForce, type Norm } from '@chengan/shared/regulation/norm';
import { addYears, type Day } from '@chengan/shared/time/day';
import { norm } from '../star-rating/suzhou-table.ts';

/** S-7.6.3: two years after a cancellation for a false application or other improper means. */
const BAN_YEARS: Norm<number> = norm(2, 'S-7.6.3');

/** A cancelled rating, as far as a ban follows from it. */
export interface Cancellation {
  readonly cycle: number;
  readonly cancelledOn: Day;
  /** S-7.6.3 bans; S-7.6.4 does not. */
  readonly clause: string;
}

export interface Ban extends Cancellation {
  /** The last day on which no application may be made. */
  readonly until: Day;
}

/**
 * The ban that a cancellation on `cancelledOn` brings. Its day is not counted and the period ends on the same date two
 * years on (民法典 201, 202): cancelled on 2024-02-29, the last day is 2026-02-28. A ban is no term for an act, so that a
 * rest day does not move its end. Undefined for a cancellation under another clause.
 */
export function banOf(cancellation: Cancellation): Ban | undefined {
  const { clause, cancelledOn } = cancellation;
  const years = inForce(BAN_YEARS, cancelledOn)?.value;
  if (clause !== 'S-7.6.3' || years === undefined) return undefined;
  return { ...cancellation, until: addYears(cancelledOn, years) };
}

/** The ban that stands on `on`, of several the one that ends last. The day of the cancellation itself is barred too. */
export function banOn(cancellations: readonly Cancellation[], on: Day): Ban | undefined {
  const bans = cancellations.flatMap((one) => banOf(one) ?? []);
  return bans
    .filter((ban) => ban.cancelledOn <= on && on <= ban.until)
    .toSorted((a, b) => (a.until < b.until ? 1 : -1))[0];
}
