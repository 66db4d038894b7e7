import { type ClauseId, type Norm, inForce } from '@chengan/shared/regulation/norm';
import type { Day } from '@chengan/shared/time/day';

export type CreditBand = 'A' | 'B' | 'C' | 'BLACKLIST';

/** A band holds every score of at least `atLeast` that no higher band holds. Highest first. */
export interface BandFloor {
  readonly band: CreditBand;
  readonly atLeast: number;
}

/** What one scoring item does: decide the blacklist directly, or take points. */
export type Consequence = { readonly kind: 'DIRECT' } | { readonly kind: 'POINTS'; readonly points: number };

/** "Still violating after so many talks": `clause` applies from `talks` talks up, until the next step. */
export interface LadderStep {
  readonly clause: ClauseId;
  readonly talks: number;
}

/** The pool of points: the city's part and each town part. */
export interface Pool {
  readonly total: number;
  readonly city: number;
  readonly quarter: number;
  readonly yearEnd: number;
}

/** One act's grading method. Every value is dated and cites its clause. */
export interface CreditRules {
  /** The clause that brings the act into force. */
  readonly commencement: ClauseId;
  readonly pool: Norm<Pool>;
  readonly bands: Norm<readonly BandFloor[]>;
  readonly ladder: Norm<readonly LadderStep[]>;
  readonly items: ReadonlyMap<ClauseId, Norm<Consequence>>;
}

/** The wording of a grading method on one day. */
export interface CreditLaw {
  readonly pool: Pool;
  readonly bands: readonly BandFloor[];
  readonly ladder: readonly LadderStep[];
  /** The clauses that pool and bands stand on. */
  readonly cites: readonly ClauseId[];
}

/** The method in force on `on`; undefined before commencement and after repeal. */
export function lawOn(on: Day, rules: CreditRules): CreditLaw | undefined {
  const pool = inForce(rules.pool, on);
  const bands = inForce(rules.bands, on);
  if (!pool || !bands) return undefined;
  const ladder = inForce(rules.ladder, on)?.value ?? [];
  return { pool: pool.value, bands: bands.value, ladder, cites: [pool.cite, bands.cite] };
}
