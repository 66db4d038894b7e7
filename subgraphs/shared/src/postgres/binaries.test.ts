import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { installedBinaries, reachableBinaries } from './binaries.ts';
import { serverAccount } from './unprivileged.ts';

const folder = mkdtempSync(join(tmpdir(), 'chengan-programs-'));
chmodSync(folder, 0o755);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const version = (home: string) =>
  spawnSync(join(home, 'bin', 'initdb'), ['--version'], {
    ...serverAccount,
    cwd: '/',
    env: {},
    encoding: 'utf8',
  }).stdout;

/** As in a clone below a private home: the server's own account cannot come near it. */
function privateInstallation(): string {
  const home = mkdtempSync(join(tmpdir(), 'chengan-private-'));
  cpSync(installedBinaries(), join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  return home;
}

describe.runIf(serverAccount)('as root, from a private folder, the programs of PostgreSQL', () => {
  test('run from a copy that does not need the original', () => {
    const home = privateInstallation();
    const copy = reachableBinaries(folder, join(home, 'native'));
    expect(copy.startsWith(folder)).toBe(true);
    rmSync(home, { recursive: true, force: true });
    expect(version(copy)).toContain('initdb (PostgreSQL)');
  });

  test('are copied anew where the copy is broken', () => {
    const home = privateInstallation();
    const copy = reachableBinaries(folder, join(home, 'native'));
    rmSync(join(copy, 'lib'), { recursive: true, force: true });
    expect(reachableBinaries(folder, join(home, 'native'))).toBe(copy);
    expect(version(copy)).toContain('initdb (PostgreSQL)');
    rmSync(home, { recursive: true, force: true });
    expect(existsSync(home)).toBe(false);
  });
});

describe.runIf(!serverAccount)('as an ordinary user, the programs of PostgreSQL', () => {
  test('run from where npm put them', () => {
    expect(reachableBinaries(folder)).toBe(installedBinaries());
  });
});
