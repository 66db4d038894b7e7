import { authorityById } from '@chengan/shared/authority/authority';
import type { Day } from '@chengan/shared/time/day';

/** An entry of a journal as an auditor sees it: without its facts. */
export interface AuditEntry {
  /** The subgraph in whose journal it stands, and its number there. */
  readonly source: string;
  readonly seq: number;
  readonly id: string;
  /** ISO instant. */
  readonly recordedAt: string;
  /** Id of the authority in whose territory it is audited. */
  readonly authority: string;
  readonly type: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly clauses: readonly string[];
  /** Account id, or `system:<job>`. */
  readonly actor: string;
  /** `AUTHORITY:jiangyin:clerk`, `SYSTEM:<job>`; null where the journal does not say. */
  readonly actingAs: string | null;
  readonly requestId: string | null;
  readonly occurredOn: Day;
}

/** An entry as its journal hands it out. */
export type Recorded = Omit<AuditEntry, 'source' | 'authority'> & {
  readonly facts: Readonly<Record<string, unknown>>;
};

/**
 * What of a journal's entry is audited. An entry belongs to the authority that somebody acted for; one of an agency, an
 * enterprise, a partner or the hub itself, and one of somebody in no seat yet, to the authority that its facts name: as
 * `authority`, or as the `holder` of a seat that was granted or chosen. What concerns no authority (a register
 * loaded from the command line, an agency's own sign-in) is undefined: it stays in the journal and is nobody's to search.
 */
export function auditEntry(source: string, entry: Recorded): AuditEntry | undefined {
  const authority = authorityOf(entry);
  if (authority === undefined) return undefined;
  const { seq, id, recordedAt, type, subjectKind, subjectId } = entry;
  const { clauses, actor, actingAs, requestId, occurredOn } = entry;
  return {
    ...{ source, seq, id, recordedAt, authority, type, subjectKind, subjectId },
    ...{ clauses: [...new Set(clauses)], actor, actingAs, requestId, occurredOn },
  };
}

function authorityOf({ actingAs, facts }: Recorded): string | undefined {
  const capacity = capacityOf(actingAs);
  const about = facts['kind'] === 'AUTHORITY' ? facts['holder'] : facts['authority'];
  const named = capacity?.kind === 'AUTHORITY' ? capacity.holder : about;
  return typeof named === 'string' ? authorityById(named)?.id : undefined;
}

/** In whose name somebody acted. */
export interface Capacity {
  /** AUTHORITY, AGENCY, ENTERPRISE, EXPERT, PARTNER or SYSTEM. */
  readonly kind: string;
  /** Id of the authority, credit code, id of the expert or partner; the job of the hub itself. */
  readonly holder: string;
  readonly role: string | undefined;
}

/** What `kind:holder:role`, as the journal keeps it, says; undefined for null and for anything else. */
export function capacityOf(actingAs: string | null): Capacity | undefined {
  const [, kind, holder, role] = /^([A-Z]+):(.+?)(?::([a-z]+))?$/.exec(actingAs ?? '') ?? [];
  if (kind === undefined || holder === undefined) return undefined;
  // the name of a job may have a colon of its own: `follow:agencies`
  return kind === 'SYSTEM'
    ? { kind, holder: role === undefined ? holder : `${holder}:${role}`, role: undefined }
    : { kind, holder, role };
}
