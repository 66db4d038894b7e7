import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '../../subgraphs/shared/src/time/day.ts';
import { loadDemonstration } from './load.ts';
import { demonstrationHub, type DemonstrationHub, firstDifference } from './testing/demonstration.fixture.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NAMES = ['enterprises', 'agencies', 'enforcement'] as const;
const ANCHOR = day('2026-11-22');
const NEXT_DAY = day('2026-11-23');
const LONG = 60_000;
const PART = /(enterprises|agencies \d+|enforcement \d+): \d/;

/** Loads in a process of its own and kills it, `delay` ms after it has said `line`. Returns what it said. */
async function loadAndKill({ database }: DemonstrationHub, line: string, delay: number): Promise<string> {
  const child = spawn(
    process.execPath,
    ['--import', '@swc-node/register/esm-register', 'scripts/demonstration/testing/load-in-child.ts', ANCHOR],
    {
      cwd: ROOT,
      env: { PATH: process.env['PATH'], DATABASE_APP_URL: database.appUrl },
    },
  );
  let said = '';
  child.stderr.on('data', (piece) => (said += String(piece)));
  const heard = new Promise<void>((resolve) => {
    child.stdout.on('data', (piece) => {
      said += String(piece);
      if (said.includes(line)) resolve();
    });
    child.once('close', () => resolve());
  });
  await heard;
  await sleep(delay);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const alive = child.kill('SIGKILL');
  if (alive) await closed;
  return said;
}

describe('a load that was killed', () => {
  let whole: DemonstrationHub;
  beforeAll(async () => {
    whole = await demonstrationHub(ANCHOR);
    await whole.load(ANCHOR);
  }, LONG);
  afterAll(() => whole.close());

  test.each([
    ['in the first turn of agencies', 'enterprises:', 60],
    ['in the second turn of enforcement', 'agencies 1:', 80],
  ])(
    '%s is finished the next day as if nothing had happened',
    async (_, line, delay) => {
      const demo = await demonstrationHub(NEXT_DAY);
      try {
        const said = await loadAndKill(demo, line, delay);
        expect(said).toContain(line);
        expect(said).not.toContain('enforcement 2');
        await demo.load(NEXT_DAY);
        // the parts that were not yet there; one more may have been committed just before the kill
        const missing = whole.lines.length - said.split('\n').filter((one) => PART.test(one)).length;
        expect([missing, missing - 1]).toContain(demo.lines.length);
        for (const name of NAMES) {
          expect(firstDifference(await demo.journal(name), await whole.journal(name))).toBeUndefined();
        }
      } finally {
        await demo.close();
      }
    },
    LONG,
  );

  test.each(['enforcement 0', 'agencies 2'])(
    'after the part %s is finished the next day as if nothing had happened',
    async (last) => {
      const demo = await demonstrationHub(NEXT_DAY);
      const stopAfter = (line: string) => {
        if (line.includes(`${last}:`)) throw new Error('stopped');
      };
      try {
        const { subgraphs } = demo.hub;
        await expect(loadDemonstration({ subgraphs, anchor: ANCHOR, log: stopAfter })).rejects.toThrow(
          'stopped',
        );
        await demo.load(NEXT_DAY);
        for (const name of NAMES) {
          expect(firstDifference(await demo.journal(name), await whole.journal(name))).toBeUndefined();
        }
      } finally {
        await demo.close();
      }
    },
    LONG,
  );

  test(
    'and two loads at once give one world',
    async () => {
      const demo = await demonstrationHub(ANCHOR);
      try {
        await Promise.all([demo.load(ANCHOR), demo.load(ANCHOR)]);
        for (const name of NAMES) {
          expect(firstDifference(await demo.journal(name), await whole.journal(name))).toBeUndefined();
        }
      } finally {
        await demo.close();
      }
    },
    LONG,
  );
});
