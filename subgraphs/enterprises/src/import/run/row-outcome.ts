import { createHash } from 'node:crypto';
import type { Problem } from '@chengan/shared/outcome/outcome';
import type { RowReading } from '../reading/read-row.ts';

/** What became of a row. Taken: registered or changed. */
export type Result = 'REGISTERED' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';

export interface RowOutcome {
  readonly line: number;
  readonly result: Result;
  readonly place: 'town' | 'larger' | 'unknown' | 'elsewhere' | null;
  /** Reasons of a refusal, or doubts about what was taken. */
  readonly notes: readonly Problem[];
  readonly name: string | null;
  readonly creditCode: string | null;
}

export type ReadRow = Extract<RowReading, { kind: 'row' }>;

/** Two rows of one file with the same digest say the same. */
export function rowDigest({ row }: ReadRow): string {
  const { source: _, ...content } = row;
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22);
}

export interface Counts {
  readonly rows: number;
  readonly blank: number;
  readonly registered: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows that are not refused and have a doubt. */
  readonly warned: number;
  readonly townKnown: number;
  readonly townLarger: number;
  readonly townUnknown: number;
  readonly townElsewhere: number;
}

/** Every row is in exactly one of registered, changed, unchanged and refused; the database holds it to that. */
export function countOutcomes(outcomes: readonly RowOutcome[], blank: number): Counts {
  const results = (result: Result) => outcomes.filter((one) => one.result === result).length;
  const towns = (place: RowOutcome['place']) => outcomes.filter((one) => one.place === place).length;
  return {
    rows: outcomes.length,
    blank,
    registered: results('REGISTERED'),
    changed: results('CHANGED'),
    unchanged: results('UNCHANGED'),
    refused: results('REFUSED'),
    warned: outcomes.filter((one) => one.result !== 'REFUSED' && one.notes.length > 0).length,
    townKnown: towns('town'),
    townLarger: towns('larger'),
    townUnknown: towns('unknown'),
    townElsewhere: towns('elsewhere'),
  };
}
