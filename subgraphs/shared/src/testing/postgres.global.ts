import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../postgres/embedded.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: { ownerUrl: string; appUrl: string };
  }
}

/** One throw-away PostgreSQL for the whole run; every test file makes its own database in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'chengan-test-'));
  const server = await startEmbedded({
    home: join(home, 'postgres'),
    database: 'chengan',
    preferredPort: 0,
    settings: ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_wal_size=4GB'],
  });
  project.provide('postgres', { ownerUrl: server.ownerUrl, appUrl: server.appUrl });
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
    if (!server.folder.startsWith(home)) rmSync(server.folder, { recursive: true, force: true });
  };
}
