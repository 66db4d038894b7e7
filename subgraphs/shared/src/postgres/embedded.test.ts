import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './embedded.ts';

const settings = ['fsync=off'];
let cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.reverse()) await step();
  cleanUp = [];
});

/** A folder that only its owner may enter, as `mktemp -d` and a private home make it. */
function privateFolder(mode = 0o700): string {
  const folder = mkdtempSync(join(tmpdir(), 'chengan 数据 '));
  chmodSync(folder, mode);
  cleanUp.push(async () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function start(home: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ home, database: 'chengan', preferredPort: 0, settings });
  cleanUp.push(async () => {
    await server.stop();
    if (!server.folder.startsWith(home)) rmSync(server.folder, { recursive: true, force: true });
  });
  return server;
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as unknown[];
  } finally {
    await client.end();
  }
}

const postmaster = (server: EmbeddedPostgres) =>
  Number(readFileSync(join(server.folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);

describe('the embedded PostgreSQL', () => {
  test.each([
    ['a folder that all may enter', 0o755],
    ['a private folder with a space and Chinese characters', 0o700],
  ])('keeps its data over a restart in %s', async (_, mode) => {
    const home = join(privateFolder(mode), 'postgres');
    const first = await start(home);
    await query(first.ownerUrl, 'create table kept (word text)');
    await query(first.ownerUrl, `insert into kept values ('安全')`);
    await first.stop();
    const second = await start(home);
    expect(second.reused).toBe(false);
    expect(await query(second.ownerUrl, 'select word from kept')).toEqual([{ word: '安全' }]);
  });

  test('takes over the server that a killed start left behind', async () => {
    const home = join(privateFolder(0o755), 'postgres');
    const first = await start(home);
    const second = await start(home);
    expect(second.reused).toBe(true);
    expect(postmaster(second)).toBe(postmaster(first));
  });

  test('starts again after the server itself was killed', async () => {
    const home = join(privateFolder(0o755), 'postgres');
    const first = await start(home);
    await query(first.ownerUrl, 'create table kept as select 1 as one');
    process.kill(postmaster(first), 'SIGKILL');
    await sleep(300);
    const second = await start(home);
    expect(second.reused).toBe(false);
    expect(await query(second.ownerUrl, 'select one from kept')).toEqual([{ one: 1 }]);
  });

  test('begins anew after a first start that was killed while the cluster was being made', async () => {
    const home = join(privateFolder(0o755), 'postgres');
    mkdirSync(join(home, 'cluster.new', 'base'), { recursive: true });
    const server = await start(home);
    expect(existsSync(join(server.folder, 'cluster', 'PG_VERSION'))).toBe(true);
  });

  test('gives the application and the owner accounts without superuser rights, and nobody without a password', async () => {
    const server = await start(join(privateFolder(0o755), 'postgres'));
    for (const url of [server.ownerUrl, server.appUrl]) {
      expect(await query(url, `select rolsuper from pg_roles where rolname = current_user`)).toEqual([
        { rolsuper: false },
      ]);
    }
    const stranger = new URL(server.ownerUrl);
    stranger.password = 'wrong';
    await expect(query(stranger.toString(), 'select 1')).rejects.toThrow(/password authentication failed/);
  });
});
