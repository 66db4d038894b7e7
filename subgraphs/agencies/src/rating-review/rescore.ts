import { exact } from '@chengan/shared/number/decimal';
import { problem } from '@chengan/shared/outcome/problem';
import type { Day } from '@chengan/shared/time/day';
import type { StarOutcome } from '../star-rating/assessment.ts';
import { assessStars } from '../star-rating/assess-stars.ts';
import type { StarFacts } from '../star-rating/facts.ts';
import { factsFrom, type storedFacts } from '../star-rating/stored-facts.ts';

/** A deduction that an event brings under table A.1. */
export interface EventDeduction {
  readonly rule: string;
  /** A decimal string. */
  readonly count: string;
}

export interface Rescored {
  readonly facts: StarFacts;
  readonly outcome: StarOutcome;
}

const NUMBER = /^\d{1,6}(\.\d{1,6})?$/;

/**
 * The rating's own facts with the event's deductions added, scored by the same table (Q-30: by the standard, not by a
 * fixed number of stars). A rule that is taken once and
 * was taken before is refused: it cannot be taken again.
 */
export function rescored(
  stored: unknown,
  deductions: readonly EventDeduction[],
  on: Day,
): Rescored | undefined {
  if (!isStored(stored)) return undefined;
  const before = factsFrom(stored);
  if (deductions.length === 0 || deductions.some(({ count }) => !NUMBER.test(count))) {
    return {
      facts: before,
      outcome: {
        kind: 'refused',
        problems: [
          problem(
            'DEDUCTIONS_MISSING',
            '降低星级须按评分标准写明本事项的扣分条款和数量。',
            'Lowering takes the deductions that the event brings under the table, with their counts.',
            { field: 'deductions', clause: 'S-7.6.4' },
          ),
        ],
      },
    };
  }
  const added = deductions.map(({ rule, count }) => ({ rule, count: exact(count) }));
  const facts = { ...before, deductions: [...before.deductions, ...added] };
  return { facts, outcome: assessStars(facts, on) };
}

function isStored(value: unknown): value is ReturnType<typeof storedFacts> {
  return typeof value === 'object' && value !== null && 'deductions' in value && 'satisfaction' in value;
}
