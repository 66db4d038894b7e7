import type { ClauseId } from './norm.ts';

/** Where a document leaves something open, contradicts itself or has a slip, and how the hub reads it. */
export interface OpenQuestion {
  /** `Q-01` … `Q-36`. */
  readonly id: string;
  readonly clauses: readonly ClauseId[];
  readonly question: string;
  readonly questionEn: string;
  readonly reading: string;
  readonly readingEn: string;
  /**
   * Key of the setting by which an authority may choose otherwise, the act first: `C1.escalation.window`. Absent where
   * only one reading is lawful or there is nothing to choose.
   */
  readonly setting?: string;
  /** The value that applies while no authority has chosen, in words. Present with `setting`. */
  readonly settingValue?: string;
  readonly settingValueEn?: string;
}
