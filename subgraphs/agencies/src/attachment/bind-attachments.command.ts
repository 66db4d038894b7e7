import type { Em } from '@chengan/shared/database/database';
import { isUuid } from '@chengan/shared/outcome/id';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { attachmentsByIds, bindTo } from './attachment.store.ts';
import { type Binding, bindingProblems } from './check-attachment.ts';

/**
 * Makes the holder's files part of a record, in the caller's transaction, and lets `readers` (authorities, and holders
 * that the record concerns) read them. Binds none and returns every reason when one of them cannot be: ATTACHMENT_UNKNOWN,
 * _NOT_READY, _PURPOSE, _IN_USE. A caller that refuses for other reasons calls `attachmentProblems` and binds nothing.
 */
export async function bindAttachments(
  em: Em,
  binding: Binding & { readonly readers: readonly string[] },
): Promise<Problem[]> {
  const problems = await attachmentProblems(em, binding);
  if (problems.length > 0 || binding.ids.length === 0) return problems;
  await bindTo(em, binding.ids, binding.to, binding.readers);
  return [];
}

/** Why these files cannot become part of the record; locks them until the transaction ends. */
export async function attachmentProblems(em: Em, binding: Binding): Promise<Problem[]> {
  const wellFormed = binding.ids.filter((id) => isUuid(id)).map((id) => id.toLowerCase());
  return bindingProblems(binding, await attachmentsByIds(em, [...new Set(wellFormed)], true));
}
