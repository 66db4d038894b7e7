import type { FileHandle } from 'node:fs/promises';
import { setImmediate as nextTurn } from 'node:timers/promises';

/** The bytes of a file, wherever they lie. */
export interface Content {
  readonly bytes: number;
  /** At most `length` bytes from `start`; none at the end. */
  read(start: number, length: number): Promise<Buffer>;
  /** What a reader in a thread of its own is given: a path, or the bytes. */
  readonly forThread: string | Uint8Array;
  /** Whether the bytes are still those that were looked at. */
  isUnchanged(): Promise<boolean>;
  close(): Promise<void>;
}

const PIECE = 1 << 18;

/** A file on disk, as it was found to be; `close` closes it. */
export function contentOfFile(
  handle: FileHandle,
  path: string,
  about: { readonly size: number; readonly mtimeMs: number },
): Content {
  return {
    bytes: about.size,
    read: async (start, length) => {
      const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, start);
      return buffer.subarray(0, bytesRead);
    },
    forThread: path,
    isUnchanged: async () => {
      const now = await handle.stat();
      return now.size === about.size && now.mtimeMs === about.mtimeMs;
    },
    close: () => handle.close(),
  };
}

/** Bytes in memory. Between two pieces others get their turn, as they do while a disk is waited for. */
export function contentOfBytes(bytes: Buffer): Content {
  return {
    bytes: bytes.length,
    read: async (start, length) => {
      await nextTurn();
      return bytes.subarray(start, start + length);
    },
    forThread: bytes,
    isUnchanged: async () => true,
    close: async () => undefined,
  };
}

/** The bytes from `start` on, in pieces. */
export async function* piecesOf(content: Content, start: number): AsyncGenerator<Buffer> {
  for (let at = start; ;) {
    const piece = await content.read(at, PIECE);
    if (piece.length === 0) return;
    yield piece;
    at += piece.length;
  }
}
