import { fileAnswer, refusedFile } from '../document/file-answer.ts';
import { attachmentFile } from '../hub/attachments.ts';

/** The file as something to be saved, for whoever may see it; the hub decides that. Nobody keeps a copy on the way. */
export async function deliverAttachment(id: string): Promise<Response> {
  const file = await attachmentFile(id);
  if (!file.ok) return refusedFile(file.problems);
  const { name, mediaType, bytes } = file.value;
  return fileAnswer({ name, type: mediaType, bytes });
}
