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
 * What of a journal's entry is audited, once for each authority that it concerns. An entry belongs to the authority that somebody acted for; one of an agency, an
 * enterprise, a partner or the hub itself, and one of somebody in no seat yet, to the authority that its facts name: as
 * `authority`, as the `holder` of a seat that was granted or chosen, or as `authorities`, those of an official who signed in or
 * changed their own sessions and second factor. What concerns no authority (a register
 * loaded from the command line, an agency's own sign-in) is none: it stays in the journal and is nobody's to search.
 */
export function auditEntries(source: string, entry: Recorded): readonly AuditEntry[] {
  const { seq, id, recordedAt, type, subjectKind, subjectId } = entry;
  const { clauses, actor, actingAs, requestId, occurredOn } = entry;
  return authoritiesOf(entry).map((authority) => ({
    ...{ source, seq, id, recordedAt, authority, type, subjectKind, subjectId },
    ...{ clauses: [...new Set(clauses)], actor, actingAs, requestId, occurredOn },
  }));
}

function authoritiesOf({ actingAs, facts }: Recorded): readonly string[] {
  const capacity = capacityOf(actingAs);
  if (capacity?.kind === 'AUTHORITY') return knownAmong([capacity.holder]);
  const { kind, holder, authority, authorities } = facts;
  if (kind === 'AUTHORITY') return knownAmong([holder]);
  return knownAmong(Array.isArray(authorities) ? [authority, ...(authorities as unknown[])] : [authority]);
}

function knownAmong(named: readonly unknown[]): readonly string[] {
  const ids = named.flatMap((one) => (typeof one === 'string' ? (authorityById(one)?.id ?? []) : []));
  return [...new Set(ids)];
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
