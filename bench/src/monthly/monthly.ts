import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { layVisits } from './visits.ts';

const prefill = z.object({
  visits: z.number(),
  lines: z.number(),
  statements: z.number(),
  runs: z.number(),
  medianMs: z.number(),
  worstMs: z.number(),
});
const workbook = z.object({
  rows: z.number(),
  fileMb: z.number(),
  wallMs: z.number(),
  cpuMs: z.number(),
  startRssMb: z.number(),
  peakRssMb: z.number(),
});

export interface Monthly {
  readonly prefill: z.output<typeof prefill>;
  readonly workbook: z.output<typeof workbook>;
}

/** A month of 500 visits pre-filled, and a workbook of 10,000 lines read, each in a process of its own. */
export async function measureMonthly(urls: { ownerUrl: string; appUrl: string }): Promise<Monthly> {
  await layVisits(urls.ownerUrl);
  return {
    prefill: prefill.parse(await told('./prefill.main.ts', { url: urls.appUrl }, TRANSPILED)),
    workbook: workbook.parse(await told('./workbook.main.ts', { lines: 10_000 }, [])),
  };
}

/** Decorators have to be translated, which takes some 100 MB; reading a workbook needs none of it. */
const TRANSPILED = ['--import', '@swc-node/register/esm-register'];

async function told(program: string, asked: object, execArgv: string[]): Promise<unknown> {
  const child = fork(fileURLToPath(new URL(program, import.meta.url)), [], {
    execArgv,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.send(asked);
  const said: unknown[] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(([code]) => Promise.reject(new Error(`${program} ended with ${String(code)}`))),
  ]);
  return said[0];
}
