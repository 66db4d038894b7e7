import { near, sum } from '../format/decimal.ts';

export interface LedgerEntry {
  readonly taken: string;
  readonly balance: string;
}

export interface LedgerPart {
  readonly part: string;
  readonly left: string;
}

export interface Ledger {
  readonly openingScore: string;
  readonly score: string;
  readonly deductions: readonly LedgerEntry[];
  readonly parts: readonly LedgerPart[];
}

/**
 * Whether the account carries: every balance is full marks less what was taken so far, the last is the score, and the
 * parts add up to it. A reader can do this sum on paper; the page does it first and says the result. A mean without a
 * finite decimal form is shown to four places, so each figure shown so may be off by half a unit of the fourth.
 */
export function carries({ openingScore, score, deductions, parts }: Ledger): boolean {
  const taken: string[] = [];
  for (const entry of deductions) {
    taken.push(entry.taken);
    if (!adds([openingScore, ...taken.map(negate)], entry.balance)) return false;
  }
  const entries = adds([openingScore, ...taken.map(negate)], score);
  return (
    entries &&
    adds(
      parts.map((part) => part.left),
      score,
    )
  );
}

/** Whether the figures of a list add up to a total, rounding aside. */
export function adds(terms: readonly string[], total: string): boolean {
  const reached = sum(terms);
  if (reached === null) return false;
  const rounded = [...terms, total].filter((term) => /\.\d{4,}$/.test(term)).length;
  return near(reached, total, rounded);
}

/** The entries of a part, in the order given: one for the city, one a town for the towns' parts. */
export function ofPart<Entry extends { readonly part: string }>(
  entries: readonly Entry[],
  part: string,
): readonly Entry[] {
  return entries.filter((entry) => entry.part === part);
}

function negate(value: string): string {
  return value.startsWith('-') ? value.slice(1) : `-${value}`;
}
