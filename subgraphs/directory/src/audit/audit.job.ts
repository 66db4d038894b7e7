import type { Handler } from '@chengan/shared/journal/follow';
import { auditEntries } from './audit-entry.ts';
import { saveAuditEntries } from './audit.store.ts';

/** Keeps what the journal `source` says of who did what. */
export function keepAudit(source: string): Handler {
  return async (em, entries) =>
    saveAuditEntries(
      em,
      entries.flatMap((entry) => auditEntries(source, entry)),
    );
}
