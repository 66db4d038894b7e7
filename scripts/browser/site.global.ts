import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../subgraphs/shared/src/postgres/embedded.ts';
import { end, ROOT, run, untilAnswers } from '../start/child.ts';
import { installationKeys, keysEnvironment } from '../start/keys.ts';

/**
 * For the browser tests: the hub and the built site as `npm start` runs them, each a process of its own, on a
 * throw-away database with the demonstration anchored on a fixed day. Tests find the site in `SITE_URL`.
 */
export default async function setup(_project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'chengan-browser-'));
  const server = await startEmbedded({
    home: join(home, 'postgres'),
    database: 'chengan',
    preferredPort: 0,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'],
  });
  const [hubPort, sitePort] = [await freePort(), await freePort()];
  const database = { DATABASE_URL: server.ownerUrl, DATABASE_APP_URL: server.appUrl };
  const siteUrl = `http://localhost:${sitePort}`;
  const accountsFile = join(home, 'accounts.json');
  const hub = run('scripts/start/hub.ts', ROOT, {
    ...database,
    ...keysEnvironment(await installationKeys(join(home, 'keys.json'))),
    HUB_MODE: 'demonstration',
    DEMONSTRATION_ACCOUNTS: accountsFile,
    HUB_PORT: String(hubPort),
    SITE_ORIGIN: siteUrl,
    LOG_LEVEL: 'warn',
  });
  const hubUrl = `http://127.0.0.1:${hubPort}`;
  await untilAnswers(hub, `${hubUrl}/health`, 120);
  const site = run('main.ts', join(ROOT, 'site'), {
    NODE_ENV: 'production',
    PORT: String(sitePort),
    HUB_URL: `${hubUrl}/graphql`,
    HUB_DEMONSTRATION: '1',
    SITE_ORIGIN: siteUrl,
  });
  await untilAnswers(site, siteUrl);
  process.env['SITE_URL'] = siteUrl;
  process.env['DEMONSTRATION_ACCOUNTS'] = accountsFile;
  return async () => {
    await end(site);
    await end(hub);
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    if (!server.folder.startsWith(home)) rmSync(server.folder, { recursive: true, force: true });
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === 'object' ? address.port : 0));
    });
  });
}
