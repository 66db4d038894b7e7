import { createHash } from 'node:crypto';
import { finishImport, startImport, uploadImportPart } from '../hub/import-runs.ts';
import type { StartImportInput } from '../hub/generated/graphql.ts';
import type { HubAnswer } from '../hub/problem.ts';

/** The beginning and end of each part of a file of `size` bytes; the last part is what is left. */
export function partsOf(size: number, partSize: number): readonly (readonly [from: number, to: number])[] {
  const count = Math.ceil(size / partSize);
  return Array.from({ length: count }, (_, index) => [
    index * partSize,
    Math.min(size, (index + 1) * partSize),
  ]);
}

/**
 * Sends a file to the hub in parts and asks for its trial. Parts that the hub has from an attempt before are not sent
 * again. Returns the id of the import; any refusal of the hub ends it.
 */
export async function sendForTrial(
  file: { readonly name: string; readonly bytes: Buffer },
  { register, sheet }: Pick<StartImportInput, 'register'> & { readonly sheet: string | null },
): Promise<HubAnswer<string>> {
  const { name, bytes } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const begun = await startImport({ register, fileName: name, size: bytes.length, sha256, sheet });
  if (!begun.ok) return begun;
  const { id, partSize, received } = begun.value;
  const there = new Set(received);
  for (const [index, [from, to]] of partsOf(bytes.length, partSize).entries()) {
    if (there.has(index)) continue;
    const content = bytes.subarray(from, to).toString('base64');
    const sent = await uploadImportPart({ id, index, content });
    if (!sent.ok) return sent;
  }
  const asked = await finishImport(id, true);
  return asked.ok ? { ok: true, value: id } : asked;
}
