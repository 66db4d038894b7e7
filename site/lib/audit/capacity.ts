import type { AuditEntry } from '../hub/audit.ts';

/** A capacity as the record writes it and searches for it: `AUTHORITY:jiangyin:clerk`, `SYSTEM:directory.follow`. */
export function capacityText({
  kind,
  holder,
  role,
}: Pick<NonNullable<AuditEntry['actingAs']>, 'kind' | 'holder' | 'role'>): string {
  return role === null ? `${kind}:${holder}` : `${kind}:${holder}:${role}`;
}
