import pg from 'pg';

/** Passwords of the cluster's accounts, made with it and kept in its folder. */
export interface Passwords {
  readonly postgres: string;
  readonly owner: string;
  readonly app: string;
}

const OWNER = 'chengan_owner';
const APP = 'chengan_app';

/** The addresses of `database` on `port` of the loopback address for the account that owns and the one that serves. */
export function accountUrls(
  port: number,
  passwords: Passwords,
  database: string,
): { readonly ownerUrl: string; readonly appUrl: string } {
  const url = (user: string, password: string) =>
    `postgres://${user}:${password}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: url(OWNER, passwords.owner), appUrl: url(APP, passwords.app) };
}

/** Whether a server answers on `port` and knows our password. */
export async function answers(port: number, passwords: Passwords): Promise<boolean> {
  if (!port) return false;
  const client = superuser(port, passwords, 'postgres');
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes the two accounts and the database where they are missing. */
export async function ensureAccounts(port: number, passwords: Passwords, database: string): Promise<void> {
  const client = superuser(port, passwords, 'postgres');
  await client.connect();
  try {
    const existing = await client.query<{ rolname: string }>(
      'select rolname from pg_roles where rolname = any($1)',
      [[OWNER, APP]],
    );
    const has = new Set(existing.rows.map((row) => row.rolname));
    if (!has.has(OWNER))
      await client.query(`create role ${OWNER} login createrole createdb password '${passwords.owner}'`);
    if (!has.has(APP)) await client.query(`create role ${APP} login noinherit password '${passwords.app}'`);
    const found = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (found.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(database)} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}

function superuser(port: number, passwords: Passwords, database: string): pg.Client {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password: passwords.postgres,
    database,
    connectionTimeoutMillis: 2000,
  });
  client.on('error', () => undefined);
  return client;
}
