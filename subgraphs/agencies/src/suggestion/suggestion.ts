import type { Words } from '@chengan/shared/due/due';
import type { ClauseId } from '@chengan/shared/regulation/norm';
import { clauseInForce } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';

/**
 * What a detector noticed and proposes that an official look at (DESIGN §2.3): never a finding itself. The same fact has
 * the same `key`, so that it is suggested once however often it is noticed.
 */
export interface Suggestion {
  /** Names the fact: the detector and the rows that it stands on, such as `report-missing:<code>:2026-10`. */
  readonly key: string;
  readonly subject: { readonly kind: 'AGENCY' | 'EXPERT'; readonly id: string };
  /** The violation that the fact would be. */
  readonly clause: ClauseId;
  /** On whose desk it comes: an id in the tree of authorities. */
  readonly authority: string;
  /** The day of the conduct. */
  readonly occurredOn: Day;
  /** Region code of the place of service. */
  readonly place?: string;
  /** Jiangyin only (J-A3-0b). */
  readonly part?: 'CITY' | 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'YEAR_END';
  /** Findings of one and the same violation share it. */
  readonly violation?: string;
  /** One line that may become public with the finding: no name or number of a person, no client's secret. */
  readonly summary: string;
  /** What it stands on, line by line, for officials. No identity numbers. */
  readonly evidence: readonly Words[];
}

/** Whether the act of the clause was in force on the day of the conduct: nothing is suggested under one that was not. */
export function isSuggestible({ clause, occurredOn }: Pick<Suggestion, 'clause' | 'occurredOn'>): boolean {
  return clauseInForce(clause, occurredOn);
}
