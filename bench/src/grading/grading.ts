import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { rowsOf } from '../database/bench-database.ts';

const figures = z.object({
  /** Agencies, each counted once a cycle. */
  assessed: z.number(),
  findings: z.number(),
  cpuMs: z.number(),
  wallMs: z.number(),
  peakRssMb: z.number(),
  peakHeapMb: z.number(),
});
export type GradingFigures = z.output<typeof figures>;

export interface Grading {
  /** A tenth of the agencies. */
  readonly tenth: GradingFigures;
  readonly all: GradingFigures;
}

/**
 * Assesses every agency in every cycle that has findings, in a process of one connection: first a tenth of the
 * agencies, then all of them, so that it shows whether memory grows with them.
 */
export async function measureGrading(
  urls: { ownerUrl: string; appUrl: string },
  agencies: number,
): Promise<Grading> {
  const cycles = await rowsOf<{ cycle: number }>(
    urls.ownerUrl,
    'select distinct cycle from agencies.finding order by 1',
  );
  const asked = { url: urls.appUrl, cycles: cycles.map(({ cycle }) => cycle) };
  return {
    tenth: await gradeAll({ ...asked, most: Math.ceil(agencies / 10) }),
    all: await gradeAll({ ...asked, most: agencies }),
  };
}

async function gradeAll(asked: object): Promise<GradingFigures> {
  const child = fork(fileURLToPath(new URL('./grade-all.main.ts', import.meta.url)), [], {
    execArgv: ['--import', '@swc-node/register/esm-register'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.send(asked);
  const said: unknown[] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`grading ended with ${String(code)}`))),
  ]);
  return figures.parse(said[0]);
}
