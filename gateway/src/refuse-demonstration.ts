import pg from 'pg';
import { SUBGRAPHS } from './subgraphs.ts';

/**
 * Rejects when a database holds the invented world: what was made up must not stand beside, or pass for, what a bureau
 * found. `urls` are of accounts that may read the journals; a database named twice is looked at once.
 */
export async function refuseDemonstration(urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      // without it the policies of the journals would show no row, also to the owner
      await client.query(`set hub.system = 'on'`);
      for (const { name } of SUBGRAPHS) if (await holds(client, name)) throw refusal(url);
    } finally {
      await client.end();
    }
  }
}

async function holds(client: pg.Client, schema: string): Promise<boolean> {
  const { rows: tables } = await client.query<{ there: boolean }>(
    'select to_regclass($1) is not null as there',
    [`${schema}.journal`],
  );
  if (!tables[0]?.there) return false;
  const { rows } = await client.query(
    `select 1 from ${schema}.journal where subject_id = 'demonstration' and type = 'demonstration.loaded' limit 1`,
  );
  return rows.length > 0;
}

function refusal(url: string): Error {
  return new Error(
    `the database "${new URL(url).pathname.slice(1)}" holds the demonstration; production needs one of its own`,
  );
}
