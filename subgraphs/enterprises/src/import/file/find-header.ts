import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { type Header, readHeader } from './columns.ts';
import { columnMissing, columnTwice, fileEmpty, headerMissing } from './file-problems.ts';
import { isBlank, type SourceRecord } from './record.ts';

/** A title, a date and a note may stand above the headings. */
export const HEADER_WITHIN = 10;

/** The line of headings among the first records. Title lines above it are passed over. */
export function findHeader(first: readonly SourceRecord[]): Outcome<Header> {
  const readings = first.slice(0, HEADER_WITHIN).map(readHeader);
  const found = readings.find((reading) => reading.kind === 'header');
  if (found) return ok(found.header);
  const lacking = readings.find((reading) => reading.kind === 'lacking');
  const ambiguous = readings.find((reading) => reading.kind === 'ambiguous');
  if (ambiguous) return refused(columnTwice(ambiguous.column, ambiguous.headings));
  if (lacking) return refused(columnMissing(lacking.missing, lacking.headings));
  return refused(first.every(isBlank) ? fileEmpty() : headerMissing(HEADER_WITHIN));
}
