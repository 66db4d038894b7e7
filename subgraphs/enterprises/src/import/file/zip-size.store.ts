import type { FileHandle } from 'node:fs/promises';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
/** A size that does not fit into 32 bits. */
const BEYOND = 0xffffffff;

/** How many bytes the entries of a zip file unpack to, as its directory says; undefined when it has no sound directory. */
export async function unpackedSize(handle: FileHandle, fileBytes: number): Promise<number | undefined> {
  const length = Math.min(fileBytes, END_LENGTH + LONGEST_COMMENT);
  const tail = await bytesAt(handle, fileBytes - length, length);
  let end = tail.length - END_LENGTH;
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return undefined;
  const count = tail.readUInt16LE(end + 10);
  const size = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  if (size === BEYOND || start === BEYOND) return Number.POSITIVE_INFINITY;
  if (start + size > fileBytes) return undefined;
  return sumOf(await bytesAt(handle, start, size), count);
}

function sumOf(directory: Buffer, count: number): number | undefined {
  let at = 0;
  let total = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY) return undefined;
    const size = directory.readUInt32LE(at + 24);
    total += size === BEYOND ? Number.POSITIVE_INFINITY : size;
    at +=
      ENTRY_LENGTH +
      directory.readUInt16LE(at + 28) +
      directory.readUInt16LE(at + 30) +
      directory.readUInt16LE(at + 32);
  }
  return total;
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
