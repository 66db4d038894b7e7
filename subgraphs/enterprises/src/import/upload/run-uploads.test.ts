import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clock, codeOf, openRegister, type Register } from '../../testing/register.fixture.ts';
import { type UploadDesk, uploadDesk } from '../../testing/upload.fixture.ts';
import { followUploads } from './run-uploads.job.ts';

let register: Register;
let desk: UploadDesk;
beforeAll(async () => {
  register = await openRegister();
  desk = await uploadDesk(register);
});
afterAll(() => register.close());

const csv = (from: number, count: number) =>
  Buffer.from(
    `企业名称,统一社会信用代码,地址\n${Array.from({ length: count }, (_, n) => `江阴示例${from + n}号有限公司,${n % 10 === 9 ? 'x' : codeOf(from + n)},江阴市周庄镇\n`).join('')}`,
  );
const HOUR = 3_600_000;

describe('a run that its process left midway', () => {
  test('goes on after its last batch; nothing is doubled or lost', async () => {
    const id = await desk.send('中断.csv', csv(0, 40));
    await desk.finish(id, false);
    let batches = 0;
    const dying = {
      throwIfAborted: () => {
        batches += 1;
        if (batches === 3) throw new Error('the process is gone');
      },
    };
    const signal = Object.assign(new AbortController().signal, dying);
    await expect(desk.run({ batchSize: 10, signal })).rejects.toThrow('the process is gone');
    expect(await desk.look(id)).toMatchObject({
      state: 'RUNNING',
      figures: { rows: 20, registered: 18, refused: 2 },
    });
    expect(await desk.run({ batchSize: 10 })).toBe(1);
    expect(await desk.look(id)).toMatchObject({
      state: 'DONE',
      fileKept: false,
      figures: { rows: 40, taken: 36, registered: 36, unchanged: 0, refused: 4 },
      problems: { totalCount: 4 },
    });
    expect(await register.rows('select resumed from import_run')).toEqual([{ resumed: 1 }]);
    const types = (await register.journal()).map(({ type }) => type);
    expect(types.filter((type) => type === 'enterprise.registered')).toHaveLength(36);
    expect(types.filter((type) => type.startsWith('import.'))).toEqual(['import.started', 'import.finished']);
  });

  test('is given up after five beginnings, and may be asked for again', async () => {
    const id = await desk.send('坏.csv', csv(100, 3));
    await desk.finish(id, false);
    const signal = AbortSignal.abort(new Error('gone'));
    for (let time = 0; time < 5; time += 1) await expect(desk.run({ signal })).rejects.toThrow('gone');
    expect(await desk.look(id)).toMatchObject({ state: 'RUNNING' });
    await desk.run();
    expect(await desk.look(id)).toMatchObject({
      state: 'FAILED',
      fileKept: true,
      refusals: [{ code: 'IMPORT_BROKEN_OFF' }],
    });
    await desk.finish(id, false);
    await desk.run();
    expect(await desk.look(id)).toMatchObject({ state: 'DONE', figures: { rows: 3 } });
  });
});

test('two processes on one database do not run imports at the same time', async () => {
  const [one, two] = [await desk.send('一.csv', csv(200, 30)), await desk.send('二.csv', csv(300, 30))];
  for (const id of [one, two]) await desk.finish(id);
  const done = await Promise.all([desk.run({ batchSize: 5 }), desk.run({ batchSize: 5 })]);
  expect(done.sort()).toEqual([0, 2]);
});

test('the job of a process finds what is asked for, and ends when it is told to', async () => {
  const stop = followUploads({ orm: register.orm, clock, log: pino({ level: 'silent' }) });
  const id = await desk.send('跟.csv', csv(400, 5));
  await desk.finish(id);
  const state = async () => ((await desk.look(id)) as { state: string }).state;
  for (let wait = 0; wait < 100 && (await state()) !== 'DONE'; wait += 1) await sleep(50);
  expect(await state()).toBe('DONE');
  await stop();
});

describe('a file that nobody comes back to', () => {
  test('is removed after a day: an unfinished upload wholly, a trial but for its report', async () => {
    const [half, tried, waiting] = [
      await desk.send('半.csv', csv(500, 3)),
      await desk.send('试.csv', csv(600, 3)),
      await desk.send('等.csv', csv(700, 3)),
    ];
    await desk.finish(tried);
    await desk.run();
    desk.later(24 * HOUR);
    await desk.run();
    expect(await desk.look(half)).toMatchObject({ state: 'RECEIVING' });
    await desk.finish(waiting);
    desk.later(1);
    await desk.run();
    expect((await desk.ask(`{ importRun(id: "${half}") { id } }`)).codes).toEqual(['NOT_FOUND']);
    expect(await desk.look(tried)).toMatchObject({ state: 'DONE', fileKept: false, figures: { rows: 3 } });
    expect((await desk.finish(tried, false)).codes).toEqual(['IMPORT_FILE_GONE']);
    expect(await desk.look(waiting)).toMatchObject({ state: 'DONE', fileKept: true });
  });

  test('after a trial gives way when there are three later ones', async () => {
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) {
      const id = await desk.send(`${n}.csv`, csv(800 + 10 * n, 3));
      await desk.finish(id);
      await desk.run();
      ids.push(id);
    }
    const kept = await Promise.all(
      ids.map(async (id) => ((await desk.look(id)) as { fileKept: boolean }).fileKept),
    );
    expect(kept).toEqual([false, true, true, true]);
  });
});
