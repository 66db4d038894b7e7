import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** A file of an archive; its bytes come when they are wanted, in parts. */
export interface ZipFile {
  readonly name: string;
  /** Pictures and PDFs are packed already. */
  readonly packed: boolean;
  readonly bytes: () => AsyncIterable<Uint8Array>;
}

/** The archive in parts, as they are made: never the whole of it is in memory. Names are UTF-8. */
export async function* zipParts(files: readonly ZipFile[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const failures: Error[] = [];
  const zip = new Zip((error, part) => {
    if (error) failures.push(error);
    else made.push(part);
  });
  function* taken() {
    const [failure] = failures;
    if (failure) throw failure;
    yield* made.splice(0);
  }
  for (const { name, packed, bytes } of files) {
    const entry = packed ? new ZipPassThrough(name) : new ZipDeflate(name);
    zip.add(entry);
    for await (const part of bytes()) {
      entry.push(part, false);
      yield* taken();
    }
    entry.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
}

/** The parts as a stream that is read as fast as its reader takes it. */
export function streamOf(parts: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await parts.return(undefined);
    },
  });
}
