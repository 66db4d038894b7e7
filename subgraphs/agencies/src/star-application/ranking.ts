/** How many contracts an agency had. */
export interface Business {
  readonly agency: string;
  readonly contracts: number;
}

export interface Ranked extends Business {
  /** From 1; equal numbers share the better rank, and the next is skipped: 1, 2, 2, 4. */
  readonly rank: number;
}

/**
 * The ranking by volume of business (S-A20-1, Q-28): by contracts served in the county in the cycle year, most first,
 * standard competition ranking. Agencies without a contract are not ranked. Equal ones in order of their codes.
 */
export function rankingOf(businesses: readonly Business[]): Ranked[] {
  const busy = businesses.filter(({ contracts }) => contracts > 0);
  return busy
    .map((one) => ({
      ...one,
      rank: 1 + busy.filter((other) => other.contracts > one.contracts).length,
    }))
    .toSorted((a, b) => a.rank - b.rank || (a.agency < b.agency ? -1 : 1));
}
