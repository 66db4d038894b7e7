import { CsvError, type Options } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { type Line, MAX_LINE } from './lines.ts';
import type { SourceRecord } from './record.ts';

export type Delimiter = '\t' | ',' | ';';

/** A cell with line breaks spans at most so many lines; beyond, the quote that opened it was never closed. */
const MAX_SPAN = 50;

/**
 * The records of delimited lines. Quoted cells may hold delimiters and line breaks. A quote that is never closed costs
 * its own line only: that line becomes a record with a fault and reading goes on at the next, so no quote can swallow
 * the rest of a file. `looksLikeRow` says whether a line, read literally, is a row of its own: two of them in one
 * record prove that a quote is missing.
 */
export async function* delimitedRecords(
  lines: AsyncIterable<Line>,
  delimiter: Delimiter,
  looksLikeRow: (cells: readonly string[]) => boolean,
): AsyncGenerator<SourceRecord> {
  const source = lines[Symbol.asyncIterator]();
  const ahead: Line[] = [];
  const peek = async (index: number): Promise<Line | undefined> => {
    while (ahead.length <= index) {
      const next = await source.next();
      if (next.done) return undefined;
      ahead.push(next.value);
    }
    return ahead[index];
  };
  for (let ordinal = 1; ; ordinal += 1) {
    const first = await peek(0);
    if (!first) return;
    const found = first.tooLong ? undefined : await recordAt(first, peek, delimiter, looksLikeRow);
    const span = found?.span ?? 1;
    ahead.splice(0, span);
    const where = { ordinal, line: first.number };
    if (found) yield { ...where, cells: found.cells };
    else yield { ...where, cells: [], fault: first.tooLong ? 'line-too-long' : 'quotes' };
  }
}

interface Found {
  readonly cells: readonly string[];
  readonly span: number;
}

async function recordAt(
  first: Line,
  peek: (index: number) => Promise<Line | undefined>,
  delimiter: Delimiter,
  looksLikeRow: (cells: readonly string[]) => boolean,
): Promise<Found | undefined> {
  if (!first.text.includes('"')) return { cells: first.text.split(delimiter), span: 1 };
  // a stray quote inside a cell (5" 管) is a character like others
  const single = cellsOf(first.text, { delimiter, relax_quotes: true });
  if (single) return { cells: single, span: 1 };
  let text = first.text;
  let rows = looksLikeRow(first.text.split(delimiter)) ? 1 : 0;
  for (let index = 1; index < MAX_SPAN; index += 1) {
    const next = await peek(index);
    if (!next || next.tooLong) return undefined;
    text = `${text}\n${next.text}`;
    rows += looksLikeRow(next.text.split(delimiter)) ? 1 : 0;
    if (rows > 1 || text.length > MAX_LINE) return undefined;
    const cells = next.text.includes('"') ? cellsOf(text, { delimiter }) : undefined;
    if (cells) return { cells, span: index + 1 };
  }
  return undefined;
}

/** The cells of one record; undefined when the quotes do not add up. */
function cellsOf(text: string, options: Options): readonly string[] | undefined {
  try {
    // the record separator is one that no line can hold, so that a break belongs to its cell
    const records: string[][] = parse(text, {
      ...options,
      relax_column_count: true,
      record_delimiter: '\r\n\r\n',
    });
    return records.length === 1 ? records[0] : undefined;
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}
