import type { Day } from '@chengan/shared/time/day';
import type { Contract } from '../contract/contract.ts';
import type { Practitioner } from '../practitioner/practitioner.ts';
import type { ProjectEntry } from './entries.ts';
import type { Project } from './project.ts';

/** A review of a report by an expert panel. */
export interface ReviewFact {
  /** 1, 2, … */
  readonly attempt: number;
  readonly passed: boolean;
}

export interface ReportFact {
  readonly title: string;
  readonly issuedOn: Day | null;
  readonly reviews: readonly ReviewFact[];
}

/** Everything that the rules of the steps look at. */
export interface ProjectFacts {
  readonly project: Project;
  /** What stands of what was recorded. */
  readonly entries: readonly ProjectEntry[];
  readonly contract: Contract | null;
  /** The agency's people, by id. */
  readonly people: ReadonlyMap<string, Practitioner>;
  /** The days of the visits made under the contract. */
  readonly visits: readonly Day[];
  readonly reports: readonly ReportFact[];
  readonly today: Day;
}
