import pg from 'pg';
import { applicationRole } from '../database/database.ts';

/** What PostgreSQL says of the walls around one schema. */
export interface Walls {
  /** Tables with row-level security that binds their owner too. */
  readonly forced: readonly string[];
  /** All other tables. */
  readonly open: readonly string[];
  /** Objects of the schema that the application's role owns. */
  readonly ownedByApplication: readonly string[];
  /** Whether the role, or one whose rights it has, is superuser or exempt from row-level security. */
  readonly applicationIsExempt: boolean;
}

/** Looks at every table of `schema`, whoever made it. */
export async function wallsOf(url: string, schema: string): Promise<Walls> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string; forced: boolean; owned: boolean }>(
      `select relname as name, relrowsecurity and relforcerowsecurity as forced, pg_get_userbyid(relowner) = $2 as owned
       from pg_class where relnamespace = $1::regnamespace and relkind in ('r', 'p', 'f', 'm', 'v') order by 1`,
      [schema, applicationRole(schema)],
    );
    const roles = await client.query(
      `select 1 from pg_roles one where (rolsuper or rolbypassrls) and pg_has_role($1, one.oid, 'member')
       union all select 1 from pg_namespace where nspname = $2 and pg_get_userbyid(nspowner) = $1`,
      [applicationRole(schema), schema],
    );
    const named = (of: typeof tables.rows) => of.map(({ name }) => name);
    return {
      forced: named(tables.rows.filter(({ forced }) => forced)),
      open: named(tables.rows.filter(({ forced }) => !forced)),
      ownedByApplication: named(tables.rows.filter(({ owned }) => owned)),
      applicationIsExempt: roles.rows.length > 0,
    };
  } finally {
    await client.end();
  }
}
