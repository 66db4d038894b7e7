import { chownSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as `nobody`. Undefined: run as whoever we are. */
const NOBODY = 65534;
export const serverAccount: { uid: number; gid: number } | undefined =
  process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : undefined;

/** Whether the server's account can reach `path`: as root, every folder above it must let others pass. */
export function isReachable(path: string): boolean {
  if (!serverAccount) return true;
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** A folder, outside the project, that the server's account can always reach. */
export function refugeFolder(): string {
  const candidates = ['/var/lib/chengan-hub', join(tmpdir(), 'chengan-hub')];
  for (const candidate of candidates) {
    try {
      mkdirSync(candidate, { recursive: true, mode: 0o755 });
      if (isReachable(candidate)) return candidate;
    } catch {
      continue; // not ours to create
    }
  }
  throw new Error(
    'no folder that the PostgreSQL account can reach: set DATABASE_URL to a server of your own',
  );
}

/**
 * The folder that holds the cluster for `home`: inside it where the server's account can go there, else in the refuge,
 * with a pointer left in `home` so that a removed clone never meets the data of its predecessor.
 */
export function clusterFolder(home: string): string {
  mkdirSync(home, { recursive: true });
  if (isReachable(dirname(home))) {
    return own(home);
  }
  const pointer = join(home, 'elsewhere');
  if (!existsSync(pointer)) writeFileSync(pointer, join(refugeFolder(), `data-${randomUUID()}`));
  const folder = readFileSync(pointer, 'utf8').trim();
  mkdirSync(folder, { recursive: true });
  return own(folder);
}

function own(folder: string): string {
  if (serverAccount) chownSync(folder, serverAccount.uid, serverAccount.gid);
  return folder;
}
