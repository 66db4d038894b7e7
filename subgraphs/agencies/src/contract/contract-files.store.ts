import type { Em } from '@chengan/shared/database/database';
import { textArray } from '@chengan/shared/database/text-array';
import type { Day } from '@chengan/shared/time/day';
import { CONTRACT_COLUMNS } from './contract.store.ts';
import type { Contract } from './contract.ts';
import type { Viewer } from './viewer.ts';

export interface FilesQuery {
  /** Only contracts in force on that day. */
  readonly inForceOn: Day | undefined;
  /** Only those of one agency; for officials. */
  readonly agency: string | undefined;
  /** Only those with one client. */
  readonly client: string | undefined;
  /** Only those whose number contains this. */
  readonly number: string | undefined;
  readonly limit: number;
  readonly after: readonly string[] | undefined;
}

type Wanted = Pick<FilesQuery, 'inForceOn' | 'agency' | 'client' | 'number'>;

/** The condition of what the viewer looks at, over the row `c`, with its values. */
function viewedBy(viewer: Viewer): { readonly sql: string; readonly values: readonly string[] } {
  if (viewer.side === 'authority')
    return { sql: 'c.authority = any(?::text[])', values: [textArray(viewer.authorities)] };
  return { sql: `c.${viewer.side} = ?`, values: [viewer.code] };
}

function where(viewer: Viewer, { inForceOn, agency, client, number }: Wanted) {
  const viewed = viewedBy(viewer);
  return {
    sql: [
      viewed.sql,
      ...(inForceOn === undefined ? [] : ['c.starts_on <= ? and c.in_force_to >= ?']),
      ...(agency === undefined ? [] : ['c.agency = ?']),
      ...(client === undefined ? [] : ['c.enterprise = ?']),
      ...(number === undefined ? [] : ['strpos(lower(c.number), lower(?)) > 0']),
    ].join(' and '),
    values: [
      ...viewed.values,
      ...(inForceOn === undefined ? [] : [inForceOn, inForceOn]),
      ...(agency === undefined ? [] : [agency]),
      ...(client === undefined ? [] : [client]),
      ...(number === undefined ? [] : [number]),
    ],
  };
}

/** At most `limit` contracts that the viewer looks at, latest start first. One statement. */
export async function contractFilesOf(em: Em, viewer: Viewer, query: FilesQuery): Promise<Contract[]> {
  const { sql, values } = where(viewer, query);
  const beyond = query.after === undefined ? '' : 'and (c.starts_on, c.id) < (?::date, ?::uuid)';
  return em.execute<Contract[]>(
    `select ${CONTRACT_COLUMNS} from service_contract c where ${sql} ${beyond}
     order by c.starts_on desc, c.id desc limit ?`,
    [...values, ...(query.after ?? []), query.limit],
  );
}

/** How many contracts the viewer looks at. */
export async function countContractFiles(em: Em, viewer: Viewer, query: Wanted): Promise<number> {
  const { sql, values } = where(viewer, query);
  const [row] = await em.execute<{ total: number }[]>(
    `select count(*)::int as total from service_contract c where ${sql}`,
    values,
  );
  return row?.total ?? 0;
}

/** For each contract the id of the one that continues it; null where there is none. One statement. */
export async function renewalsOf(em: Em, contracts: readonly string[]): Promise<(string | null)[]> {
  const rows = await em.execute<{ renewed: string; id: string }[]>(
    'select renewed_from as renewed, id from service_contract where renewed_from = any(?::uuid[]) order by id',
    [textArray(contracts)],
  );
  const byOld = new Map(rows.map(({ renewed, id }) => [renewed, id]));
  return contracts.map((id) => byOld.get(id) ?? null);
}
