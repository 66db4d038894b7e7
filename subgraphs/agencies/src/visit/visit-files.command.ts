import type { Em } from '@chengan/shared/database/database';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { bindAttachments } from '../attachment/bind-attachments.command.ts';
import type { Contract } from '../contract/contract.ts';
import type { VisitInput } from './visit-input.ts';
import { reportRecipients, visitPlace } from './visit-place.ts';
import type { LoadedFacts } from './visit-facts.store.ts';

/**
 * Makes the pictures and signed sheets part of the visit, to be read by its client and the authorities over the place.
 * A correction keeps those of the entry before. Every reason when one cannot be, and then none is.
 */
export async function bindFiles(
  em: Em,
  holder: string,
  input: VisitInput,
  { contract, corrected, on }: LoadedFacts,
): Promise<Problem[]> {
  if (!contract || !on) return [];
  const to = `visit:${corrected?.root ?? input.id}`;
  const readers = readersOf(contract, visitPlace(contract, on).authority);
  const bind = (ids: readonly string[], field: string) =>
    bindAttachments(em, { holder, ids, purposes: ['PHOTO'], to, readers, field });
  const sheets = input.signatures.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  return [...(await bind(input.photos, 'photos')), ...(await bind([...new Set(sheets)], 'signatures'))];
}

/** The client, and whoever watches over the place: the bureau sees what is below it without being named. */
function readersOf({ enterprise }: Contract, authority: string | null): readonly string[] {
  return [enterprise, ...(authority === null ? [] : reportRecipients(authority))];
}
