import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createTestDatabase } from '@chengan/shared/testing/test-database';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function runHub(env: Record<string, string>) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'gateway/src/main.ts'],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], LOG_LEVEL: 'error', ...env },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return { status, printed: `${stdout}${stderr}` };
}

test('the hub says in a few lines why it cannot start, every wrong variable at once', () => {
  expect(runHub({ HUB_PORT: '70000', AGENCIES_URL: 'ftp://x' })).toEqual({
    status: 1,
    printed: expect.stringMatching(
      /^hub: the environment is not usable:\n(?: {2}(?:HUB_PORT|DATABASE_URL|AGENCIES_URL): .+\n){3}$/,
    ),
  });
}, 90_000);

test('the hub names the port that is taken, and the variable to change it, and leaves', async () => {
  const database = await createTestDatabase();
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = String(typeof address === 'object' && address ? address.port : 0);
  const env = { DATABASE_URL: database.ownerUrl, DATABASE_APP_URL: database.appUrl, HUB_PORT: port };
  expect(runHub(env)).toEqual({
    status: 1,
    printed: `hub: port ${port} is in use; set HUB_PORT to another\n`,
  });
  other.close();
  await database.drop();
}, 90_000);
