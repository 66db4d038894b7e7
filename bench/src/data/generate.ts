import { MIGRATIONS as AGENCIES } from '@chengan/agencies/database/migrations';
import { MIGRATIONS as DIRECTORY } from '@chengan/directory/database/migrations';
import { MIGRATIONS as ENFORCEMENT } from '@chengan/enforcement/database/migrations';
import { MIGRATIONS as ENTERPRISES } from '@chengan/enterprises/database/migrations';
import { migrate } from '@chengan/shared/database/migrate';
import pg from 'pg';
import type { Client } from './bulk.ts';
import { makeAudit } from './audit.ts';
import { makeContracts } from './contracts.ts';
import { makeExperts } from './experts.ts';
import { BENCH_DDL, makeFirms } from './firms.ts';
import { makeGrades } from './grades.ts';
import { makeListings } from './listings.ts';
import { makeNotices } from './notices.ts';
import { DOCUMENT_DDL, makeSearchDocuments } from './search.ts';
import type { Size } from './size.ts';
import { makeStars } from './stars.ts';
import { makeSupervisionGrades } from './supervision.ts';
import { makeWork } from './work/make-work.ts';

export interface Urls {
  readonly ownerUrl: string;
  readonly appUrl: string;
}

/** The schemas of the hub's data with their migrations. */
export const SCHEMAS = {
  agencies: AGENCIES,
  enterprises: ENTERPRISES,
  enforcement: ENFORCEMENT,
  directory: DIRECTORY,
};

/** The steps of the generator, in order; each fills tables of the subgraphs as they are after their migrations. */
const STEPS: readonly (readonly [string, (client: Client, size: Size) => Promise<void>])[] = [
  ['agencies and enterprises', makeFirms],
  ['grades and findings', makeGrades],
  ['star ratings', makeStars],
  ['service contracts', makeContracts],
  ['the work of agencies', makeWork],
  ['supervision grades', makeSupervisionGrades],
  ['notices', makeNotices],
  ['list entries and restrictions', makeListings],
  ['experts', makeExperts],
  ['search documents', makeSearchDocuments],
  ['audit', makeAudit],
  ['statistics of the tables', async (client) => void (await client.query('vacuum analyze'))],
];

/** Migrates an empty database and fills it. `say` is told what was done, with the milliseconds that it took. */
export async function generate(
  urls: Urls,
  size: Size,
  say: (step: string, ms: number) => void,
): Promise<void> {
  for (const [schema, migrations] of Object.entries(SCHEMAS)) await migrate({ schema, ...urls, migrations });
  const client = new pg.Client({ connectionString: urls.ownerUrl });
  await client.connect();
  try {
    // what is generated may be generated again, so it need not survive a crash; sorts and index builds get room
    await client.query(
      `set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'`,
    );
    await client.query(`set timezone = 'UTC'; set hub.system = 'on'`);
    for (const statement of [...BENCH_DDL, DOCUMENT_DDL]) await client.query(statement);
    for (const [name, step] of STEPS) {
      const from = performance.now();
      await step(client, size);
      say(name, performance.now() - from);
    }
  } finally {
    await client.end();
  }
}
