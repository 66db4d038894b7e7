import { migrate } from '@chengan/shared/database/migrate';
import type { JWK } from 'jose';
import { SCHEMAS, type Urls } from '../data/generate.ts';
import { rowsOf } from '../database/bench-database.ts';
import { type CountedQuery, countStatements } from './history.ts';

/** Counts on a database of its own beside the bench's, as one agency's history must grow while it is counted. */
export async function measureHistory(urls: Urls, tokenKey: JWK): Promise<readonly CountedQuery[]> {
  const [own] = await rowsOf<{ name: string }>(
    urls.ownerUrl,
    `select current_database() || '_history' as name`,
  );
  if (!own) throw new Error('the database has no name');
  const at = (url: string) => Object.assign(new URL(url), { pathname: `/${own.name}` }).toString();
  const there = { ownerUrl: at(urls.ownerUrl), appUrl: at(urls.appUrl) };
  await rowsOf(urls.ownerUrl, `drop database if exists ${own.name}`);
  await rowsOf(urls.ownerUrl, `create database ${own.name}`);
  try {
    for (const [schema, migrations] of Object.entries(SCHEMAS))
      await migrate({ schema, ...there, migrations });
    return await countStatements(there, tokenKey);
  } finally {
    await rowsOf(urls.ownerUrl, `drop database if exists ${own.name}`);
  }
}
