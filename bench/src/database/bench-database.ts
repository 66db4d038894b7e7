import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbedded } from '@chengan/shared/postgres/embedded';
import pg from 'pg';
import { fingerprint } from './fingerprint.ts';
import { generate, type Urls } from '../data/generate.ts';
import type { Size } from '../data/size.ts';

/** A cluster of its own, so that a run meets neither the project's data nor its autovacuum; git-ignored. */
const CLUSTER = fileURLToPath(new URL('../../.cache/postgres', import.meta.url));
export const SETTINGS = ['shared_buffers=512MB', 'max_wal_size=4GB', 'fsync=off', 'autovacuum=off'];

export interface BenchDatabase extends Urls {
  /** The process id of the server, whose children are the backends. */
  readonly postmaster: number;
  readonly stop: () => Promise<void>;
}

/** The database of that size, with data: those of an earlier run where nothing that makes them has changed. */
export async function openBenchDatabase(size: Size, say: (line: string) => void): Promise<BenchDatabase> {
  const database = `bench_${String(size.scale).replace('.', '_')}`;
  const server = await startEmbedded({ home: CLUSTER, database, preferredPort: 54399, settings: SETTINGS });
  const wanted = fingerprint();
  if ((await generatedAs(server.ownerUrl)) !== wanted) {
    say(`making the data of scale ${size.scale} …`);
    await recreate(server.ownerUrl, database);
    await generate(server, size, (step, ms) => say(`  ${step} (${(ms / 1000).toFixed(1)} s)`));
    await rowsOf(server.ownerUrl, 'create table bench.made as select $1::text as fingerprint', [wanted]);
    await rowsOf(server.ownerUrl, 'checkpoint').catch(() => undefined); // needs a right that the owner may lack
  }
  const postmaster = Number(
    readFileSync(join(server.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  return { ...server, postmaster };
}

async function generatedAs(url: string): Promise<string | undefined> {
  const [there] = await rowsOf<{ made: string | null }>(
    url,
    `select to_regclass('bench.made')::text as made`,
  );
  if (!there?.made) return undefined;
  const [row] = await rowsOf<{ fingerprint: string }>(url, 'select fingerprint from bench.made');
  return row?.fingerprint;
}

async function recreate(url: string, database: string): Promise<void> {
  const elsewhere = new URL(url);
  elsewhere.pathname = '/postgres';
  await rowsOf(elsewhere.toString(), `drop database if exists ${database}`);
  await rowsOf(elsewhere.toString(), `create database ${database}`);
}

/** The rows of one statement on a connection of its own, which sees every row whatever the policies of the tables. */
export async function rowsOf<T extends pg.QueryResultRow>(
  url: string,
  statement: string,
  params: readonly unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url, options: '-c hub.system=on' });
  await client.connect();
  try {
    return (await client.query<T>(statement, [...params])).rows;
  } finally {
    await client.end();
  }
}
