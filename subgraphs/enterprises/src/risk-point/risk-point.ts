import type { Day } from '@chengan/shared/time/day';
import type { RiskLevel } from './risk-level.ts';

/** What an enterprise writes down of a risk (S-6.2.1 to S-6.2.4). */
export interface RiskPointInput {
  /** The workshop or area; the map of each is put up at its entrance. */
  readonly workshop: string;
  readonly name: string;
  readonly level: RiskLevel;
  /** What may happen: 可能引发事故类别、后果. */
  readonly consequence: string;
  /** 管控措施. */
  readonly measures: string;
  /** The post that answers for it (包保责任), not a person. */
  readonly responsiblePost: string;
  readonly identifiedOn: Day;
  /** Since when a warning sign and a notice card stand there (S-6.2.4); null: not yet. */
  readonly cardOn: Day | null;
}

/** A risk as it is stored, in its latest version. */
export interface RiskPoint extends RiskPointInput {
  readonly id: string;
  /** Credit code. */
  readonly enterprise: string;
  /** The smallest authority that covers the enterprise; null where none does. */
  readonly authority: string | null;
  readonly version: number;
  /** When it was reported to the authority; null: not yet, or not at this level. */
  readonly reportedAt: string | null;
  /** The day on which it ceased to be; null while it stands. */
  readonly endedOn: Day | null;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** One identification of the risks of the whole enterprise: processes, equipment, surroundings, people, management. */
export interface RiskReview {
  readonly id: string;
  readonly reviewedOn: Day;
  readonly note: string;
}

/** The map of a place: the plant as a whole, or a workshop. */
export interface RiskMap {
  readonly place: string;
  readonly postedOn: Day;
}

/** How the plant as a whole is named among the places of maps. */
export const PLANT = '厂区';
