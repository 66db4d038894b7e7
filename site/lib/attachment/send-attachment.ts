import { createHash } from 'node:crypto';
import { addAttachmentPart, finishAttachment, startAttachment } from '../hub/attachments.ts';
import type { HubAnswer, HubProblem } from '../hub/problem.ts';
import { partsOf } from '../import/send-file.ts';

/** What a browser sends for a file that was not chosen is empty and has no name. */
function isChosen(file: unknown): file is File {
  return file instanceof File && file.name !== '' && file.size > 0;
}

/**
 * Sends a file to the hub in parts, on behalf of the visitor; parts that the hub has are not sent again. Returns the id
 * to hand in with a record. Every refusal concerns `field`, the field of the form.
 */
export async function sendAttachment(file: File, purpose: string, field: string): Promise<HubAnswer<string>> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const digest = createHash('sha256').update(bytes).digest('hex');
  const begun = await startAttachment({ purpose, name: file.name, bytes: bytes.length, digest });
  if (!begun.ok) return at(field, begun);
  const { id, partSize, received } = begun.value;
  const there = new Set(received);
  for (const [index, [from, to]] of partsOf(bytes.length, partSize).entries()) {
    if (there.has(index)) continue;
    const content = bytes.subarray(from, to).toString('base64');
    const sent = await addAttachmentPart({ id, index, content });
    if (!sent.ok) return at(field, sent);
  }
  return at(field, await finishAttachment(id));
}

/** Sends those that were chosen, one after the other; their ids, or every refusal at once. */
export async function sendAttachments(
  files: readonly unknown[],
  purpose: string,
  field: string,
): Promise<HubAnswer<string[]>> {
  const ids: string[] = [];
  const problems: HubProblem[] = [];
  for (const file of files.filter(isChosen)) {
    const sent = await sendAttachment(file, purpose, field);
    if (sent.ok) ids.push(sent.value);
    else problems.push(...sent.problems);
  }
  const [first, ...more] = problems;
  return first ? { ok: false, problems: [first, ...more] } : { ok: true, value: ids };
}

function at<T>(field: string, answer: HubAnswer<T>): HubAnswer<T> {
  if (answer.ok) return answer;
  const [first, ...more] = answer.problems;
  return { ok: false, problems: [{ ...first, field }, ...more.map((one) => ({ ...one, field }))] };
}
