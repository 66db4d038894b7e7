import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../subgraphs/shared/src/postgres/embedded.ts';
import { end } from '../start/child.ts';
import { installationKeys } from '../start/keys.ts';
import { leaveInstallation } from './installation.ts';
import { freePort, graphAt, type Program, startHub, startSite } from './programs.ts';
import { copyDatabase } from './spare-database.ts';

/**
 * For the browser tests: the hub and the built site as `npm start` runs them, each a process of its own, on a
 * throw-away database with the demonstration. Beside it lies a copy of that database, for a hub whose subgraphs run
 * apart (`apart.ts`). Tests find the site in `SITE_URL`.
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
  const siteUrl = `http://localhost:${sitePort}`;
  const accountsFile = join(home, 'accounts.json');
  const keys = await installationKeys(join(home, 'keys.json'));
  const hubToStart = {
    entry: 'scripts/start/hub.ts',
    database: server,
    keys,
    port: hubPort,
    siteUrl,
    env: { DEMONSTRATION_ACCOUNTS: accountsFile },
  } as const;
  const programs: Program[] = [];
  const started = (program: Program): Program => {
    programs.push(program);
    return program;
  };
  const stop = async () => {
    await Promise.all(programs.map(({ child }) => end(child)));
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    if (!server.folder.startsWith(home)) rmSync(server.folder, { recursive: true, force: true });
  };
  try {
    // loaded, ended and started again: a database is copied only while nobody is connected to it
    const loading = started(startHub(hubToStart));
    await loading.up;
    await end(loading.child);
    const spare = await copyDatabase(server, 'chengan_spare');
    const graphUrl = graphAt(hubPort);
    const running = [started(startHub(hubToStart)), started(startSite(siteUrl, graphUrl))];
    await Promise.all(running.map(({ up }) => up));
    const { ownerUrl, appUrl } = server;
    leaveInstallation({
      siteUrl,
      graphUrl,
      database: { ownerUrl, appUrl },
      spare,
      keys,
      accountsFile,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  process.env['SITE_URL'] = siteUrl;
  process.env['DEMONSTRATION_ACCOUNTS'] = accountsFile;
  return stop;
}
