import pg from 'pg';
import { installation } from '../../scripts/browser/installation.ts';

/**
 * Lets two weeks pass for the public notice of an agency's result: the hub runs on today's clock, and a notice takes five
 * working days. It began and ends fourteen days earlier then; everything else stays as it was done.
 */
export async function passNotice(agency: string, cycle: number): Promise<void> {
  const client = new pg.Client({ connectionString: installation().database.ownerUrl });
  await client.connect();
  try {
    await client.query(`select set_config('hub.system', 'on', false)`);
    const { rowCount } = await client.query(
      `update agencies.credit_result set from_day = from_day - 14, until_day = until_day - 14
       where agency = $1 and cycle = $2 and published_on is null`,
      [agency, cycle],
    );
    if (rowCount !== 1) throw new Error(`no result of ${agency} is on public notice`);
  } finally {
    await client.end();
  }
}
