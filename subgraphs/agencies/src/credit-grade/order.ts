import type { Exact } from '@chengan/shared/number/decimal';
import type { CreditFinding, CreditPart } from './facts.ts';

/** A finding whose part and consequence are known. `points` is undefined for a direct item. */
export interface Scored {
  readonly finding: CreditFinding;
  readonly part: CreditPart;
  readonly points: Exact | undefined;
}

/**
 * Findings by day of conduct; on one day by content. The order in which they are handed in never matters, because
 * what is counted in a bucket that runs dry depends on the order.
 */
export function chronological(findings: readonly Scored[]): Scored[] {
  return findings
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ one }) => one);
}

function keyOf({ finding, part }: Scored): string {
  return JSON.stringify([
    finding.occurredOn,
    finding.clause,
    finding.scorer,
    part,
    finding.violation ?? '',
    finding.id ?? '',
    finding.summary ?? '',
    finding.disputed ?? false,
    finding.cityConfirmedSpill ?? false,
  ]);
}
