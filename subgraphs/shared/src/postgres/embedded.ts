import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  openSync,
  closeSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { accountUrls, answers, ensureAccounts, type Passwords } from './accounts.ts';
import { installedBinaries, reachableBinaries } from './binaries.ts';
import { clusterFolder, isReachable, refugeFolder, serverAccount } from './unprivileged.ts';

export interface EmbeddedPostgres {
  /** The account that owns the schemas and runs migrations; not a superuser. */
  readonly ownerUrl: string;
  /** The account that the application runs as; owns nothing. */
  readonly appUrl: string;
  /** Whether this start found the server of an earlier, killed start still running. */
  readonly reused: boolean;
  readonly folder: string;
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** A folder for the cluster; kept between starts. */
  readonly home: string;
  readonly database: string;
  readonly preferredPort?: number;
  /** Extra settings, such as `fsync=off` for a throw-away cluster. */
  readonly settings?: readonly string[];
}

/** Starts the embedded server, or takes over the one that a killed start left behind, and makes sure of its accounts. */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = clusterFolder(options.home);
  const installed = installedBinaries();
  const binaries = isReachable(installed) ? installed : reachableBinaries(refugeFolder(), installed);
  const data = join(folder, 'cluster');
  if (!existsSync(join(data, 'PG_VERSION'))) createCluster(binaries, folder, data);
  const passwords = JSON.parse(readFileSync(join(folder, 'passwords.json'), 'utf8')) as Passwords;

  const running = await findRunning(data, passwords);
  const port = running ?? (await freePort(options.preferredPort ?? 54320));
  if (running === undefined) await launch(binaries, folder, data, port, options.settings ?? [], passwords);
  await ensureAccounts(port, passwords, options.database);
  return {
    ...accountUrls(port, passwords, options.database),
    reused: running !== undefined,
    folder,
    stop: () => stopServer(data),
  };
}

function createCluster(binaries: string, folder: string, data: string): void {
  const fresh = `${data}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const secret = () => randomBytes(24).toString('base64url');
  const passwords: Passwords = { postgres: secret(), owner: secret(), app: secret() };
  const passwordFile = join(folder, 'initial-password');
  writeFileSync(passwordFile, passwords.postgres, { mode: 0o600 });
  if (serverAccount) chownSync(passwordFile, serverAccount.uid, serverAccount.gid);
  const result = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [
      '-D',
      fresh,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-sync',
    ],
    { ...serverAccount, cwd: folder, encoding: 'utf8', env: serverEnvironment() },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0)
    throw new Error(`could not create the database cluster: ${result.error?.message ?? result.stderr}`);
  writeFileSync(join(folder, 'passwords.json'), JSON.stringify(passwords), { mode: 0o600 });
  renameSync(fresh, data); // last, so that a killed first start begins anew
}

function serverEnvironment(): NodeJS.ProcessEnv {
  return { TZ: 'UTC', LC_ALL: 'C' };
}

/** The port of a server that is alive on this cluster and knows our password. */
async function findRunning(data: string, passwords: Passwords): Promise<number | undefined> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const postmaster = readPostmaster(data);
    if (!postmaster) return undefined;
    if (await answers(postmaster.port, passwords)) return postmaster.port;
    if (!isAlive(postmaster.pid)) {
      rmSync(join(data, 'postmaster.pid'), { force: true });
      return undefined;
    }
    await sleep(100); // starting up or shutting down
  }
  throw new Error(
    `the database cluster is held by a process that does not answer; see ${join(data, 'postmaster.pid')}`,
  );
}

function readPostmaster(data: string): { pid: number; port: number } | undefined {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) };
}

/** Whether `pid` is a live PostgreSQL: after a reboot the number may belong to somebody else. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const command = `/proc/${pid}/cmdline`;
  return existsSync(command)
    ? readFileSync(command, 'utf8').includes('postgres')
    : process.platform !== 'linux';
}

async function launch(
  binaries: string,
  folder: string,
  data: string,
  port: number,
  settings: readonly string[],
  passwords: Passwords,
): Promise<void> {
  const log = openSync(join(folder, 'server.log'), 'a');
  const flags = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settings,
  ];
  const server = spawn(
    join(binaries, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...flags.flatMap((flag) => ['-c', flag])],
    { ...serverAccount, cwd: folder, detached: true, stdio: ['ignore', log, log], env: serverEnvironment() },
  );
  closeSync(log);
  server.unref();
  let exited = false;
  server.on('exit', () => (exited = true));
  for (let attempt = 0; attempt < 300; attempt += 1) {
    if (await answers(port, passwords)) return;
    if (exited) throw new Error(`PostgreSQL stopped at once; see ${join(folder, 'server.log')}`);
    await sleep(100);
  }
  throw new Error(`PostgreSQL did not answer within 30 s; see ${join(folder, 'server.log')}`);
}

/** `preferred` when nobody listens there, else any free port of the loopback address. */
async function freePort(preferred: number): Promise<number> {
  const tryPort = (port: number) =>
    new Promise<number | undefined>((resolve) => {
      const probe = createServer();
      probe.once('error', () => resolve(undefined));
      probe.listen(port, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(address && typeof address === 'object' ? address.port : undefined));
      });
    });
  const port = (await tryPort(preferred)) ?? (await tryPort(0));
  if (port === undefined) throw new Error('no free port for PostgreSQL on 127.0.0.1');
  return port;
}

/** Fast shutdown: rolls back what is open, writes a checkpoint, waits until it is gone. */
async function stopServer(data: string): Promise<void> {
  const postmaster = readPostmaster(data);
  if (!postmaster || !isAlive(postmaster.pid)) return;
  process.kill(postmaster.pid, 'SIGINT');
  for (let attempt = 0; attempt < 200 && existsSync(join(data, 'postmaster.pid')); attempt += 1)
    await sleep(50);
}
