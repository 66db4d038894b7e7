import { type ClauseId, inForce, type Norm } from '@chengan/shared/regulation/norm';
import { addMonths, type Day, day } from '@chengan/shared/time/day';

export type Severity = 'MINOR' | 'GENERAL' | 'SERIOUS';

/** How long a record of one class may be public, in months from the decision. Both ends are allowed. */
export interface Term {
  readonly atLeastMonths: number;
  readonly atMostMonths: number;
}

export type Terms = Readonly<Record<Severity, Term>>;

const NO_CLASSES: Term = { atLeastMonths: 12, atMostMonths: 36 };
const THREE_CLASSES: Terms = {
  MINOR: { atLeastMonths: 0, atMostMonths: 3 },
  GENERAL: { atLeastMonths: 3, atMostMonths: 12 },
  SERIOUS: { atLeastMonths: 12, atMostMonths: 36 },
};

/**
 * N-NDRC-58-TERM (2023-05-01): one year at least in work safety, three years at most, no classes. N-GBF-2025-22-CLASS
 * (2025-06-22): minor up to three months, general three months to one year, serious one to three years; kept by
 * N-NDRC-36-CLASS (2026-04-01).
 */
const PUBLIC_TERMS: Norm<Terms> = [
  {
    from: day('2023-05-01'),
    value: { MINOR: NO_CLASSES, GENERAL: NO_CLASSES, SERIOUS: NO_CLASSES },
    cite: 'N-NDRC-58-TERM',
  },
  { from: day('2025-06-22'), value: THREE_CLASSES, cite: 'N-GBF-2025-22-CLASS' },
  { from: day('2026-04-01'), value: THREE_CLASSES, cite: 'N-NDRC-36-CLASS' },
];

/** The first and the last day that a record may be given as its last public day, and the clause that says so. */
export interface TermLimits {
  readonly earliest: Day;
  readonly latest: Day;
  readonly term: Term;
  readonly cite: ClauseId;
}

/**
 * The limits for a decision of `decidedOn`, by the version of that day. The term begins with the decision; a month's
 * end is reckoned as N-CC-202 says. Undefined before the first version.
 */
export function termLimits(
  severity: Severity,
  decidedOn: Day,
  norm: Norm<Terms> = PUBLIC_TERMS,
): TermLimits | undefined {
  const version = inForce(norm, decidedOn);
  if (!version) return undefined;
  const term = version.value[severity];
  return {
    earliest: addMonths(decidedOn, term.atLeastMonths),
    latest: addMonths(decidedOn, term.atMostMonths),
    term,
    cite: version.cite,
  };
}
