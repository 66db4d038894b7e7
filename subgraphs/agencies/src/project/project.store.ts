import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Viewer } from '../contract/viewer.ts';
import type { Project } from './project.ts';

const COLUMNS = `c.id, c.agency, c.client, c.place, c.authority, c.contract, c.kind, c.industry, c.title,
  c.accepted_on::text as "acceptedOn", c.leader, c.state, c.closed_on::text as "closedOn", c.revision`;

/** The projects with these ids that the session may see, in their order; null for any other. One statement. */
export async function projectsByIds(em: Em, ids: readonly string[]): Promise<(Project | null)[]> {
  if (ids.length === 0) return [];
  const rows = await em.execute<Project[]>(`select ${COLUMNS} from project c where c.id = any(?::uuid[])`, [
    textArray(ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The project, locked until the transaction ends; undefined when the session sees none. */
export async function holdProject(em: Em, id: string): Promise<Project | undefined> {
  const [row] = await em.execute<Project[]>(`select ${COLUMNS} from project c where c.id = ? for update`, [
    id,
  ]);
  return row;
}

/** Adds a project as it begins. */
export async function insertProject(em: Em, project: Project): Promise<void> {
  const { id, agency, client, place, authority, kind, industry, title, acceptedOn, leader, state } = project;
  await em.execute(
    `insert into project (id, agency, client, place, authority, kind, industry, title, accepted_on, leader, state)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [id, agency, client, place, authority, kind, industry, title, acceptedOn, leader, state],
  );
}

export type ProjectChange = Partial<Pick<Project, 'state' | 'contract' | 'leader' | 'closedOn'>>;

const CHANGED: Readonly<Record<keyof ProjectChange, string>> = {
  state: 'state',
  contract: 'contract',
  leader: 'leader',
  closedOn: 'closed_on',
};

/** Writes a change as the next revision; a project with a contract is seen by its client from then on. */
export async function changeProject(em: Em, { id, client }: Project, change: ProjectChange): Promise<void> {
  const keys = (Object.keys(CHANGED) as (keyof ProjectChange)[]).filter((key) => change[key] !== undefined);
  const sets = keys.map((key) => `${CHANGED[key]} = ?, `).join('');
  const values = keys.map((key) => change[key]);
  const seen = change.contract ? 'enterprise = ?, ' : '';
  await em.execute(`update project set ${sets}${seen}revision = revision + 1 where id = ?`, [
    ...values,
    ...(seen === '' ? [] : [client]),
    id,
  ]);
}

export interface ProjectsQuery {
  readonly state: string | undefined;
  readonly contract: string | undefined;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

function where(viewer: Viewer, { state, contract }: Pick<ProjectsQuery, 'state' | 'contract'>) {
  const own =
    viewer.side === 'authority'
      ? { sql: 'c.authority = any(?::text[])', value: textArray(viewer.authorities) }
      : { sql: `c.${viewer.side} = ?`, value: viewer.code };
  return {
    sql: [
      own.sql,
      ...(state === undefined ? [] : ['c.state = ?']),
      ...(contract === undefined ? [] : ['c.contract = ?']),
    ].join(' and '),
    values: [own.value, ...[state, contract].filter((one) => one !== undefined)],
  };
}

/** At most `limit` projects that the viewer looks at, the last taken on ahead. One statement. */
export async function projectsOf(em: Em, viewer: Viewer, query: ProjectsQuery): Promise<Project[]> {
  const { sql, values } = where(viewer, query);
  const beyond = query.after === undefined ? '' : 'and (c.accepted_on, c.id) < (?::date, ?::uuid)';
  return em.execute<Project[]>(
    `select ${COLUMNS} from project c where ${sql} ${beyond} order by c.accepted_on desc, c.id desc limit ?`,
    [...values, ...(query.after ?? []), query.limit],
  );
}

/** How many projects the viewer looks at. */
export async function countProjects(
  em: Em,
  viewer: Viewer,
  query: Pick<ProjectsQuery, 'state' | 'contract'>,
): Promise<number> {
  const { sql, values } = where(viewer, query);
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from project c where ${sql}`,
    values,
  );
  return row?.total ?? 0;
}
