import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Project } from './project.ts';

const COLUMNS = `p.id, p.agency, p.client, p.place, p.authority, p.contract, p.kind, p.industry, p.title,
  p.accepted_on::text as "acceptedOn", p.leader, p.state, p.closed_on::text as "closedOn", p.revision`;

/** The projects with these ids that the session may see, in their order; null for any other. One statement. */
export async function projectsByIds(em: Em, ids: readonly string[]): Promise<(Project | null)[]> {
  if (ids.length === 0) return [];
  const rows = await em.execute<Project[]>(`select ${COLUMNS} from project p where p.id = any(?::uuid[])`, [
    textArray(ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}
