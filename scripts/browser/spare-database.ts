import pg from 'pg';
import type { Database } from './installation.ts';

/**
 * A copy of a database that nobody is connected to, in a tenth of the time that filling it takes. Roles and passwords
 * are the server's and so hold for the copy too.
 */
export async function copyDatabase(from: Database, name: string): Promise<Database> {
  const client = new pg.Client({ connectionString: named(from.ownerUrl, 'postgres') });
  await client.connect();
  try {
    const [copy, original] = [name, databaseOf(from.ownerUrl)].map((one) => client.escapeIdentifier(one));
    await client.query(`create database ${copy} template ${original}`);
  } finally {
    await client.end();
  }
  return { ownerUrl: named(from.ownerUrl, name), appUrl: named(from.appUrl, name) };
}

function databaseOf(url: string): string {
  return new URL(url).pathname.slice(1);
}

function named(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}
