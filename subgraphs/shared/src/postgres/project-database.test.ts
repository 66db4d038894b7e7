import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openProjectDatabase } from './project-database.ts';

describe('the database of the project', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chengan-project-'));
  chmodSync(folder, 0o755); // the server's own account must get in when the tests run as root
  const home = join(folder, 'postgres');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const answers = async (url: string) => {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return true;
    } catch {
      return false;
    } finally {
      await client.end().catch(() => undefined);
    }
  };

  test('is the one that the environment names, and is not ours to stop', async () => {
    expect(await openProjectDatabase({ DATABASE_URL: 'postgres://o@h/d' })).toEqual({
      ownerUrl: 'postgres://o@h/d',
      appUrl: 'postgres://o@h/d',
    });
    expect(
      await openProjectDatabase({ DATABASE_URL: 'postgres://o@h/d', DATABASE_APP_URL: 'postgres://a@h/d' }),
    ).toEqual({
      ownerUrl: 'postgres://o@h/d',
      appUrl: 'postgres://a@h/d',
    });
  });

  test(
    'else is embedded; whoever is done with it stops it, unless somebody else uses it',
    { timeout: 60_000 },
    async () => {
      const first = await openProjectDatabase({}, home);
      expect(first.stop).toBeDefined();
      const second = await openProjectDatabase({}, home);
      expect(second).toMatchObject({ ownerUrl: first.ownerUrl, appUrl: first.appUrl });

      const hub = new pg.Client({ connectionString: second.appUrl });
      await hub.connect();
      await first.stop?.();
      expect(await answers(first.ownerUrl)).toBe(true);

      await hub.end();
      await first.stop?.();
      expect(await answers(first.ownerUrl)).toBe(false);
    },
  );
});
