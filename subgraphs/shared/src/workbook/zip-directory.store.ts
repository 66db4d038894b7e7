import type { Content } from './content.store.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** A size that does not fit into 32 bits. */
const BEYOND = 0xffffffff;

/** What a zip file says of itself. It may lie: `unpacksWithin` tries it. */
export interface ZipDirectory {
  /** Bytes that its entries unpack to; infinite where 32 bits do not hold them. */
  readonly unpacked: number;
  readonly names: readonly string[];
}

/** The directory at the end of a zip file; undefined when it has no sound one. */
export async function zipDirectory(content: Content): Promise<ZipDirectory | undefined> {
  const length = Math.min(content.bytes, END_LENGTH + LONGEST_COMMENT);
  const tail = await content.read(content.bytes - length, length);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return undefined;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (size === BEYOND || start === BEYOND) return { unpacked: Number.POSITIVE_INFINITY, names: [] };
  if (start + size > content.bytes) return undefined;
  return entriesOf(await content.read(start, size), count);
}

/** Whether the names are those of a workbook: its table of contents, and something under `xl/`. */
export function isWorkbook({ names }: ZipDirectory): boolean {
  return names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('xl/'));
}

function entriesOf(directory: Buffer, count: number): ZipDirectory | undefined {
  let at = 0;
  let unpacked = 0;
  const names: string[] = [];
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY) return undefined;
    const size = directory.readUInt32LE(at + 24);
    const nameLength = directory.readUInt16LE(at + 28);
    unpacked += size === BEYOND ? Number.POSITIVE_INFINITY : size;
    names.push(directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    at += ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return { unpacked, names };
}
