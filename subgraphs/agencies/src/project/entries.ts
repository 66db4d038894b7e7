import { parseDay, type Day } from '@chengan/shared/time/day';
import type { ListCode } from './list-definition.ts';

/** The values of a record by field; several only for people. Days and numbers are texts, as they were checked. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** One version of one record of a project. A later one corrects it; none is changed or removed. */
export interface ProjectEntry {
  readonly project: string;
  readonly list: ListCode;
  readonly item: string;
  readonly version: number;
  readonly occurredOn: Day;
  readonly values: Values;
  /** Why the record no longer stands; null while it does. */
  readonly withdrawn: string | null;
  readonly recordedBy: string;
  /** ISO 8601, UTC. */
  readonly recordedAt: string;
}

/** What stands: of each record the latest version, unless that withdrew it; in the order of lists and items given. */
export function standing(entries: readonly ProjectEntry[]): ProjectEntry[] {
  const latest = new Map<string, ProjectEntry>();
  for (const entry of entries) {
    const key = `${entry.list} ${entry.item}`;
    const known = latest.get(key);
    if (!known || known.version < entry.version) latest.set(key, entry);
  }
  return [...latest.values()].filter(({ withdrawn }) => withdrawn === null);
}

/** The one value of a field; empty where there is none. */
export function valueOf({ values }: Pick<ProjectEntry, 'values'>, field: string): string {
  return values[field]?.[0] ?? '';
}

/** The values of a field that may have several. */
export function valuesOf({ values }: Pick<ProjectEntry, 'values'>, field: string): readonly string[] {
  return values[field] ?? [];
}

/** The day in a field; undefined where there is none. */
export function dayOf(entry: Pick<ProjectEntry, 'values'>, field: string): Day | undefined {
  return parseDay(valueOf(entry, field));
}
