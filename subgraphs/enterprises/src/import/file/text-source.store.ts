import iconv from 'iconv-lite';
import { type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Encoding } from '../encoding/encoding-probe.ts';
import { piecesOf } from '@chengan/shared/workbook/content.store';
import { looksLikeRow, readHeader } from './columns.ts';
import { type Delimiter, delimitedRecords } from './delimited-records.ts';
import { noRows } from './file-problems.ts';
import { findHeader, HEADER_WITHIN } from './find-header.ts';
import { type Line, linesOf } from './lines.ts';
import type { OpenFile } from './open-source.store.ts';
import { isBlank, type SourceRecord } from './record.ts';
import type { Source } from './source.ts';

interface Text {
  readonly encoding: Encoding;
  readonly bytesOfMark: number;
}

const DELIMITERS: Readonly<Record<'tsv' | 'csv', readonly Delimiter[]>> = {
  tsv: ['\t'],
  csv: [',', '\t', ';'],
};

/** A .tsv or .csv, read as a stream: memory does not grow with the file. */
export async function textSource(
  file: OpenFile,
  format: 'tsv' | 'csv',
  text: Text,
): Promise<Outcome<Source>> {
  let done = 0;
  const read = (
    delimiter: Delimiter,
    isRow: (cells: readonly string[]) => boolean,
  ): AsyncGenerator<SourceRecord> => {
    done = 0;
    const lines: AsyncGenerator<Line> = linesOf(decoded(file, text, (bytes) => (done += bytes)));
    return delimitedRecords(lines, delimiter, isRow);
  };
  const heads = await Promise.all(
    DELIMITERS[format].map(async (delimiter) => ({
      delimiter,
      first: await take(
        read(delimiter, () => false),
        HEADER_WITHIN,
      ),
    })),
  );
  // a .csv from some programs is parted by tabs or semicolons: whichever shows the headings
  const best =
    heads.find(({ first }) => first.some((record) => readHeader(record).kind === 'header')) ?? heads[0];
  if (!best) throw new Error(`no delimiter for ${format}`);
  const found = findHeader(best.first);
  if (!found.ok) return found;
  const header = found.value;
  const records = async function* () {
    for await (const record of read(best.delimiter, (cells) => looksLikeRow(header, cells))) {
      if (record.line > header.line) yield record;
    }
  };
  if (!(await any(records(), (record) => !isBlank(record)))) return refused(noRows());
  return {
    ok: true,
    value: {
      name: file.name,
      bytes: file.content.bytes,
      digest: file.digest,
      format,
      encoding: text.encoding,
      header,
      sheet: null,
      unreadSheets: [],
      records,
      progress: () => ({ done, total: file.content.bytes }),
      isUnchanged: file.content.isUnchanged,
      close: file.content.close,
    },
  };
}

async function* decoded(file: OpenFile, text: Text, count: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(text.encoding, { stripBOM: false });
  count(text.bytesOfMark);
  for await (const piece of piecesOf(file.content, text.bytesOfMark)) {
    yield decoder.write(piece);
    count(piece.length);
  }
  yield decoder.end() ?? '';
}

async function take<T>(from: AsyncIterable<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  for await (const one of from) {
    taken.push(one);
    if (taken.length === count) break;
  }
  return taken;
}

async function any<T>(from: AsyncIterable<T>, wanted: (one: T) => boolean): Promise<boolean> {
  for await (const one of from) if (wanted(one)) return true;
  return false;
}
