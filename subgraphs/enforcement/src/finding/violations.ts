import type { ClauseId } from '@chengan/shared/regulation/norm';
import type { SubjectKind } from '../subject/subject.ts';

/** What a clause asks before a finding under it may be confirmed. */
export interface Violation {
  readonly clause: ClauseId;
  /** Whom the clause is about. */
  readonly subjects: readonly SubjectKind[];
  /** A written reason beside the public line. */
  readonly reason: boolean;
  /** REVIEWER: a reviewer or a leader. LEADER: a leader. BUREAU: either, of the bureau that adopted the act. */
  readonly confirmedBy: 'REVIEWER' | 'LEADER' | 'BUREAU_REVIEWER' | 'BUREAU_LEADER';
  /** The clause or open question that says so, where it is more than the two-person rule. */
  readonly because?: string;
}

type Terms = Omit<Violation, 'clause'>;

const SERVICE: readonly SubjectKind[] = ['AGENCY', 'EXPERT'];
const plain = (subjects: readonly SubjectKind[]): Terms => ({
  subjects,
  reason: false,
  confirmedBy: 'REVIEWER',
});
const reasoned = (subjects: readonly SubjectKind[], because: string): Terms => ({
  subjects,
  reason: true,
  confirmedBy: 'REVIEWER',
  because,
});
/** J-15b: conduct that decides the blacklist is reported to the city bureau, which therefore confirms it. */
const direct: Terms = {
  subjects: ['AGENCY'],
  reason: false,
  confirmedBy: 'BUREAU_REVIEWER',
  because: 'J-15b',
};

/**
 * The clauses under which a violation can be found.
 * - Changji, Articles 15 to 17: whether a fact stands at the exposure or the listing level takes a reason, and so
 *   does a rung of the ladder, which names the talks or exposures it rests on.
 * - Jiangyin, annex 3: the catch-all items take a reason; the one of ten points a leader as well; the one that
 *   decides the blacklist a leader of the bureau (J-A3-1-10).
 */
const VIOLATIONS: ReadonlyMap<ClauseId, Violation> = new Map(
  [
    ...section('C1-15', 5, plain(SERVICE)),
    ...section('C1-16', 6, plain(SERVICE), {
      2: reasoned(SERVICE, 'Q-06'),
      4: reasoned(SERVICE, 'Q-06'),
      6: reasoned(SERVICE, 'Q-05'),
    }),
    ...section('C1-17', 6, plain(SERVICE), { 3: reasoned(SERVICE, 'Q-06'), 6: reasoned(SERVICE, 'Q-05') }),
    one('C2-10', plain(['ENTERPRISE'])),
    one('C3-10a', plain(['ENTERPRISE'])),
    one('C3-10b', reasoned(['ENTERPRISE'], 'C3-10b')),
    ...section('J-A3-1', 10, direct, {
      10: { subjects: ['AGENCY'], reason: true, confirmedBy: 'BUREAU_LEADER', because: 'J-A3-1-10' },
    }),
    ...section('J-A3-2', 8, plain(['AGENCY']), {
      8: { subjects: ['AGENCY'], reason: true, confirmedBy: 'LEADER', because: 'Q-13' },
    }),
    ...section('J-A3-3', 9, plain(['AGENCY']), { 9: reasoned(['AGENCY'], 'Q-13') }),
  ].map((violation) => [violation.clause, violation]),
);

/** The violation that a clause describes; undefined for a clause that describes none. */
export function violationOf(clause: ClauseId): Violation | undefined {
  return VIOLATIONS.get(clause);
}

/** Every clause under which a violation can be found, in the register's order. */
export function violationClauses(): readonly ClauseId[] {
  return [...VIOLATIONS.keys()];
}

function one(clause: ClauseId, terms: Terms): Violation {
  return { clause, ...terms };
}

function section(
  prefix: string,
  count: number,
  terms: Terms,
  others: Readonly<Record<number, Terms>> = {},
): Violation[] {
  return Array.from({ length: count }, (_, index) =>
    one(`${prefix}-${index + 1}`, others[index + 1] ?? terms),
  );
}
