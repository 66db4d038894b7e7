import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import type { ProjectEntry, Values } from './entries.ts';
import type { ListCode } from './list-definition.ts';

interface Row extends Omit<ProjectEntry, 'values' | 'withdrawn'> {
  readonly data: { readonly values: Values; readonly withdrawn: string | null };
}

/** Every entry of the projects that the session may see, by list, item and version. One statement. */
export async function entriesOfProjects(em: Em, projects: readonly string[]): Promise<ProjectEntry[][]> {
  const rows = await em.execute<Row[]>(
    `select project, list, item, version, occurred_on::text as "occurredOn", data, recorded_by as "recordedBy",
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt"
     from project_entry where project = any(?::uuid[]) order by project, list, item, version`,
    [textArray(projects)],
  );
  const byProject = Map.groupBy(
    rows.map(({ data, ...row }): ProjectEntry => ({ ...row, ...data })),
    ({ project }) => project,
  );
  return projects.map((id) => byProject.get(id) ?? []);
}

export interface NewProjectEntry {
  readonly project: string;
  readonly list: ListCode;
  readonly item: string;
  readonly version: number;
  readonly occurredOn: Day;
  readonly values: Values;
  readonly withdrawn: string | null;
}

/** Adds a version of a record, made now by `account`; whose it is follows from the project. */
export async function insertProjectEntry(
  em: Em,
  clock: Clock,
  account: string,
  { project, list, item, version, occurredOn, values, withdrawn }: NewProjectEntry,
): Promise<void> {
  await em.execute(
    `insert into project_entry (project, list, item, version, occurred_on, data, recorded_by, recorded_at)
     values (?, ?, ?, ?, ?, ?::jsonb, ?, ?::timestamptz)`,
    [
      project,
      list,
      item,
      version,
      occurredOn,
      JSON.stringify({ values, withdrawn }),
      account,
      new Date(clock.now()).toISOString(),
    ],
  );
}
