import { toCitation } from '@chengan/shared/graph/citation.graphql';
import { cycleDays } from '../cycle/calendar-year.ts';
import type { CreditGrade } from './credit-grade.graphql.ts';
import type { AccountPart, StoredGrade } from './credit-grade.store.ts';
import { toBucket, toDeduction, toDirect } from './to-credit.graphql.ts';

/** Which part of the account a field of the graph shows. */
const PART_OF_FIELD: Readonly<Record<string, AccountPart>> = {
  openingScore: 'openingScore',
  arithmetic: 'arithmetic',
  parts: 'parts',
  buckets: 'buckets',
  deductions: 'deductions',
  directFindings: 'direct',
  basis: 'basis',
};

/** The parts of the account that the asked fields need, always in one order. */
export function partsFor(asked: ReadonlySet<string>): AccountPart[] {
  return Object.entries(PART_OF_FIELD).flatMap(([field, part]) => (asked.has(field) ? [part] : []));
}

/**
 * A published grade as the graph shows it. Getters, because only the asked parts of the account were read; to show
 * another is a bug and throws.
 */
export function toGrade(grade: StoredGrade): CreditGrade {
  const { account, disputed, cycle } = grade;
  return {
    cycle,
    band: grade.band,
    score: grade.score,
    publishedOn: grade.publishedOn,
    inForceTo: grade.inForceTo,
    decidedBy: { id: grade.decidedBy },
    disputed: disputed.length > 0,
    get cycleFrom() {
      return cycleDays(cycle)?.first ?? '';
    },
    get cycleTo() {
      return cycleDays(cycle)?.last ?? '';
    },
    get openingScore() {
      return read('openingScore', account.openingScore);
    },
    get arithmetic() {
      return read('arithmetic', account.arithmetic);
    },
    get parts() {
      return [...read('parts', account.parts)];
    },
    get buckets() {
      return read('buckets', account.buckets).map(toBucket);
    },
    get deductions() {
      return read('deductions', account.deductions).map((one) => toDeduction(one, grade, false));
    },
    get directFindings() {
      return read('direct', account.direct).map((one) => toDirect(one, grade));
    },
    get basis() {
      return read('basis', account.basis).map(toCitation);
    },
  };
}

function read<T>(part: AccountPart, value: T | undefined): T {
  if (value === undefined) throw new Error(`the ${part} of a grade are shown and were not read`);
  return value;
}
