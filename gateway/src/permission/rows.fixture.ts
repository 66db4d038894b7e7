import { systemFork } from '@chengan/shared/database/session';
import type { TestHub } from '../testing/hub.fixture.ts';
import { SUBGRAPHS } from '../subgraphs.ts';

const statements = new WeakMap<TestHub, Map<string, string>>();

/** A digest of every row of every table of every subgraph: equal before and after what changed nothing. */
export async function everyRowOf(hub: TestHub): Promise<Record<string, string>> {
  const known = statements.get(hub) ?? new Map<string, string>();
  statements.set(hub, known);
  const digests: Record<string, string> = {};
  for (const { name } of SUBGRAPHS) {
    const em = systemFork(hub.orms[name], 'test');
    let sql = known.get(name);
    if (sql === undefined) {
      const tables = await em.execute<{ table: string }[]>(
        `select c.relname as "table" from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname = ? and c.relkind = 'r' and has_table_privilege(c.oid, 'select') order by 1`,
        [name],
      );
      const rows = tables.map(({ table }) => `select '${table}' || one::text as row from "${table}" one`);
      sql = `select md5(coalesce(string_agg(row, '|' order by row), '')) as digest from (${rows.join(' union all ')}) as every_row`;
      known.set(name, sql);
    }
    const [found] = await em.execute<{ digest: string }[]>(sql);
    digests[name] = found?.digest ?? '';
  }
  return digests;
}
