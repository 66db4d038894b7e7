import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import type { ContractTerms } from './terms.ts';

export const ENTRY_KINDS = [
  'SIGNED',
  'AMENDED',
  'TERMINATED',
  'COUNTY_UPLOADED',
  'FILE_ADDED',
  'FILE_WITHDRAWN',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What was entered about a contract, with the terms as they were from then on. Never changed, never removed. */
export interface ContractEntry {
  readonly contract: string;
  /** 1, 2, … */
  readonly version: number;
  readonly kind: EntryKind;
  readonly occurredOn: Day;
  /** Null where the register took the contract over without its wording. */
  readonly terms: ContractTerms | null;
  readonly reason: string | null;
  /** What it was taken in spite of, for that reason. */
  readonly warnings: readonly Problem[];
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
}
