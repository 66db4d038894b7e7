import { createInflateRaw } from 'node:zlib';

const LOCAL = 0x04034b50;
const DIRECTORY = 0x02014b50;
const LOCAL_LENGTH = 30;
const DEFLATED = 8;
/** The sizes stand behind the data, not before it. */
const SIZES_BEHIND = 0x08;
/** Sizes behind the data take at most so many bytes. */
const LONGEST_DESCRIPTOR = 24;

export type ZipTrial = 'fits' | 'too-large' | 'damaged';

/** What looks on while an entry is unpacked, piece by piece. */
export interface EntryReader {
  piece(bytes: Buffer): void;
  end(): void;
}

/**
 * Unpacks a zip file entry by entry and keeps nothing, to find out what its entries really come to: a directory may
 * say little of much. `too-large` beyond `limit` bytes, `damaged` when it cannot be unpacked. `readerOf` may have an
 * entry looked at on the way.
 */
export async function unpackOnTrial(
  archive: Buffer,
  limit: number,
  readerOf: (name: string) => EntryReader | undefined = () => undefined,
): Promise<ZipTrial> {
  let at = 0;
  let total = 0;
  while (at + LOCAL_LENGTH <= archive.length && archive.readUInt32LE(at) === LOCAL) {
    const nameEnd = at + LOCAL_LENGTH + archive.readUInt16LE(at + 26);
    const start = nameEnd + archive.readUInt16LE(at + 28);
    const behind = (archive.readUInt16LE(at + 6) & SIZES_BEHIND) !== 0;
    const packed = archive.readUInt32LE(at + 18);
    const deflated = archive.readUInt16LE(at + 8) === DEFLATED;
    if (start > archive.length || (behind && !deflated)) return 'damaged';
    const reader = readerOf(archive.toString('utf8', at + LOCAL_LENGTH, nameEnd));
    const data = archive.subarray(start, behind ? archive.length : start + packed);
    const found = deflated ? await inflated(data, limit - total, reader) : { size: data.length, packed };
    if (typeof found === 'string') return found;
    total += found.size;
    if (total > limit) return 'too-large';
    if (!deflated) reader?.piece(data);
    reader?.end();
    const next = nextHeader(archive, start + (behind ? found.packed : packed));
    if (next === undefined) return 'damaged';
    at = next;
  }
  return at + 4 <= archive.length && archive.readUInt32LE(at) === DIRECTORY ? 'fits' : 'damaged';
}

interface Inflated {
  readonly size: number;
  /** How many of the bytes were the entry's: what follows it is left alone. */
  readonly packed: number;
}

async function inflated(
  data: Buffer,
  limit: number,
  reader: EntryReader | undefined,
): Promise<Inflated | 'too-large' | 'damaged'> {
  const inflate = createInflateRaw();
  inflate.end(data);
  let size = 0;
  try {
    const pieces: AsyncIterable<Buffer> = inflate;
    for await (const piece of pieces) {
      size += piece.length;
      if (size > limit) return 'too-large';
      reader?.piece(piece);
    }
  } catch {
    return 'damaged';
  }
  return { size, packed: inflate.bytesWritten };
}

function nextHeader(archive: Buffer, from: number): number | undefined {
  for (let at = from; at <= from + LONGEST_DESCRIPTOR && at + 4 <= archive.length; at += 1) {
    const sign = archive.readUInt32LE(at);
    if (sign === LOCAL || sign === DIRECTORY) return at;
  }
  return undefined;
}
