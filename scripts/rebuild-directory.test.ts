import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { expect, test } from 'vitest';
import { identityMigrations } from '../gateway/src/identity/database/migrations.ts';
import { record } from '../gateway/src/identity/journal-entry.ts';
import { SUBGRAPHS } from '../gateway/src/subgraphs.ts';
import { openDatabase } from '../subgraphs/shared/src/database/database.ts';
import { migrate } from '../subgraphs/shared/src/database/migrate.ts';
import { createTestDatabase } from '../subgraphs/shared/src/testing/test-database.ts';
import { fixedClock } from '../subgraphs/shared/src/time/clock.ts';
import { day } from '../subgraphs/shared/src/time/day.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

test('the rebuilt directory knows who was given which post: the journal of accounts is read like the others', async () => {
  const database = await createTestDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  try {
    await migrate({ schema: 'identity', ...database, migrations: identityMigrations });
    for (const { name, migrations } of SUBGRAPHS) await migrate({ schema: name, ...database, migrations });
    const orm = await openDatabase({ schema: 'identity', entities: [], url: database.appUrl, poolSize: 1 });
    const variables = { 'hub.account': 'a-1', 'hub.acting_as': 'AUTHORITY:jiangyin:administrator' };
    await orm.em.fork({ session: { variables } }).transactional((em) =>
      record(em, fixedClock(day('2026-11-20')), {
        type: 'seat.ended',
        actor: 'a-1',
        about: { kind: 'Account', id: 'a-2' },
      }),
    );
    await orm.close();
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', '@swc-node/register/esm-register', 'scripts/rebuild-directory.ts'],
      {
        cwd: ROOT,
        env: {
          PATH: process.env['PATH'],
          DATABASE_URL: database.ownerUrl,
          DATABASE_APP_URL: database.appUrl,
        },
      },
    );
    expect(stdout).toContain('the directory is rebuilt: 1 entries');
    await owner.connect();
    await owner.query(`set hub.system = 'on'`);
    const { rows } = await owner.query(
      'select source, authority, type, actor, subject_id from directory.audit_entry',
    );
    expect(rows).toEqual([
      { source: 'identity', authority: 'jiangyin', type: 'seat.ended', actor: 'a-1', subject_id: 'a-2' },
    ]);
  } finally {
    await owner.end();
    await database.drop();
  }
}, 60_000);
