import type { NewEntry } from '@chengan/shared/journal/entry';
import type { Day } from '@chengan/shared/time/day';
import type { Counts } from '../run/row-outcome.ts';
import type { Upload } from './upload.ts';

/** What the journal says of an import: which file by its digest, never by its name, and figures. */
export function entryOf(
  type: 'import.started' | 'import.finished',
  upload: Upload,
  actor: string,
  today: Day,
  result: { readonly run?: string; readonly counts?: Counts; readonly refusedFor?: readonly string[] } = {},
): NewEntry {
  const { run, counts, refusedFor } = result;
  return {
    type,
    subjectKind: 'Import',
    subjectId: upload.id,
    facts: {
      importId: upload.id,
      authority: upload.authority,
      register: upload.register,
      sha256: upload.digest,
      bytes: upload.bytes,
      ...(run === undefined ? {} : { run }),
      ...(counts && { figures: figuresOf(counts) }),
      ...(refusedFor && { refusedFor }),
    },
    actor,
    occurredOn: today,
  };
}

function figuresOf({
  rows,
  registered,
  changed,
  unchanged,
  refused,
  warned,
}: Counts): Record<string, number> {
  return { rows, registered, changed, unchanged, refused, warned };
}
