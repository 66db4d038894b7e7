import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf, openRegister, type Register } from '../../testing/register.fixture.ts';
import { type UploadDesk, uploadDesk } from '../../testing/upload.fixture.ts';

const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
const ROWS = 3_000;

let register: Register;
let desk: UploadDesk;
const running = new Set<ChildProcess>();
beforeAll(async () => {
  register = await openRegister();
  desk = await uploadDesk(register);
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await register.close();
});

/** A port of the loopback address that nobody listens on now. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** The subgraph's own program, as an operator starts it. */
async function startProgram(): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'subgraphs/enterprises/src/main.ts'],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        HUB_MODE: 'development',
        LOG_LEVEL: 'error',
        PORT: String(await freePort()),
        DATABASE_URL: register.database.ownerUrl,
        DATABASE_APP_URL: register.database.appUrl,
        JOURNAL_SECRET: 'a-secret-of-the-tests-with-32-letters',
      },
      stdio: 'inherit',
    },
  );
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

test('a program killed with -9 midway leaves a run that the next one ends', { timeout: 60_000 }, async () => {
  const rows = Array.from(
    { length: ROWS },
    (_, n) => `江阴示例${n}号有限公司,${n % 50 === 7 ? '9.13E+17' : codeOf(n)},江阴市周庄镇\n`,
  );
  const id = await desk.send('名录.csv', Buffer.from(`企业名称,统一社会信用代码,地址\n${rows.join('')}`));
  await desk.finish(id, false);
  const look = () =>
    desk.look(id) as Promise<{ state: string; figures: { rows: number; registered: number } | null }>;

  const first = await startProgram();
  while (((await look()).figures?.rows ?? 0) === 0 && first.exitCode === null) await sleep(5);
  expect(first.exitCode).toBeNull();
  first.kill('SIGKILL');
  await once(first, 'exit');
  const half = await look();
  expect(half).toMatchObject({ state: 'RUNNING', fileKept: true });
  expect(half.figures?.rows).toBeLessThan(ROWS);
  const registered = await register.rows<{ n: number }>('select count(*)::int as n from enterprise');
  expect(registered).toEqual([{ n: half.figures?.registered }]);

  const second = await startProgram();
  while ((await look()).state === 'RUNNING' && second.exitCode === null) await sleep(50);
  expect(second.exitCode).toBeNull();
  second.kill('SIGTERM');
  await once(second, 'exit');
  expect(await look()).toMatchObject({
    state: 'DONE',
    fileKept: false,
    figures: { rows: 3000, taken: 2940, registered: 2940, unchanged: 0, refused: 60 },
    problems: { totalCount: 60 },
  });
  const journal = await register.journal();
  const codes = journal.filter(({ type }) => type === 'enterprise.registered').map(({ subject }) => subject);
  expect([codes.length, new Set(codes).size]).toEqual([2940, 2940]);
  expect(journal.filter(({ type }) => type.startsWith('import.')).map(({ type }) => type)).toEqual([
    'import.started',
    'import.finished',
  ]);
});
