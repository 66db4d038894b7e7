import type { Encoding } from '../encoding/encoding-probe.ts';
import type { Header } from './columns.ts';
import type { SourceRecord } from './record.ts';

export type Format = 'tsv' | 'csv' | 'xlsx';

/** How far reading has come, in whatever the source counts: bytes of a text, rows of a workbook. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** A file that was found fit to be read. */
export interface Source {
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of all bytes, hexadecimal. */
  readonly digest: string;
  readonly format: Format;
  readonly encoding: Encoding | null;
  readonly header: Header;
  /** The sheet of the workbook that is read; null for a text. */
  readonly sheet: string | null;
  /** Sheets of the workbook that are not read though they hold something. */
  readonly unreadSheets: readonly string[];
  /** Every record after the header. */
  records(): AsyncIterable<SourceRecord>;
  progress(): Progress;
  /** Whether the file is still the one that was looked at. */
  isUnchanged(): Promise<boolean>;
  close(): Promise<void>;
}
