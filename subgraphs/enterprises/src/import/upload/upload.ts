import type { Problem } from '@chengan/shared/outcome/outcome';

/** Which register a file goes into. */
export type ImportRegister = 'ENTERPRISES';

/**
 * RECEIVING parts; QUEUED for a run; RUNNING; DONE with a trial or with the taking; FAILED as a whole. After a trial,
 * and after a run that was broken off, the file is kept and may be run again.
 */
export type ImportState = 'RECEIVING' | 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** The largest file, in bytes: 20 MB. */
export const MAX_FILE_BYTES = 20_000_000;
/** Uploads of one authority that receive, wait or run at the same time. */
export const MAX_OPEN = 3;
/** Files of one authority that are kept after a trial. */
export const MAX_KEPT = 3;
/** How long a file is kept with which nothing is done, in milliseconds: a day. */
export const KEPT_MS = 24 * 3_600_000;
/** A run that was begun so often without coming to an end is given up. */
export const MAX_ATTEMPTS = 5;

/** A file that an authority hands in, in parts, to be read into a register. */
export interface Upload {
  readonly id: string;
  readonly authority: string;
  readonly register: ImportRegister;
  readonly fileName: string;
  /** Sheet of a workbook; null for the first that has headings. */
  readonly sheet: string | null;
  readonly bytes: number;
  /** SHA-256, hexadecimal, as the client says it is. */
  readonly digest: string;
  readonly state: ImportState;
  /** Whether the file is still kept. */
  readonly held: boolean;
  /** Whether the run asked for last judges only. */
  readonly trial: boolean;
  /** The run asked for last, once it has begun. */
  readonly run: string | null;
  readonly failure: readonly Problem[];
  readonly startedBy: string;
  readonly startedByName: string;
  /** ISO instants. */
  readonly startedAt: string;
  readonly endedAt: string | null;
}
