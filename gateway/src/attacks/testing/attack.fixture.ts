import { expect } from 'vitest';
import type { Raw, RawAnswer, ServedHub } from './served-hub.fixture.ts';

/** The processor time that a refused request may take, in milliseconds: the bar of issue 3. */
export const BUDGET_MS = 100;

/** What must never be seen outside: stacks, files, statements, tables, addresses, libraries. */
export const INSIDE =
  /node_modules|\bat .*:\d+:\d+|\.ts:\d|\.js:\d|"stack|TypeError|RangeError|SyntaxError: |\bselect .* from |\binsert into |public_notice|append_journal|pg_|127\.0\.0\.1|ECONN|mikro|postgres/i;

interface Row {
  readonly attack: string;
  readonly status: number;
  readonly cpuMs: number;
}

/** Figures of a file, printed when it ends. */
export function figures(title: string): { add(row: Row): void; print(): void } {
  const rows: Row[] = [];
  return {
    add: (row) => void rows.push(row),
    print: () => {
      const lines = rows.map(
        ({ attack, status, cpuMs }) => `${String(status)} ${cpuMs.toFixed(1).padStart(7)} ms CPU  ${attack}`,
      );
      process.stdout.write(`${title}\n${lines.join('\n')}\n`);
    },
  };
}

/**
 * Sends it once to warm up and three times measured. The processor time is that of this whole process, the hub, its
 * subgraphs and the client alike: more than the hub's own. Returns the last answer and the median.
 */
export async function measured(
  served: ServedHub,
  raw: (run: number) => Raw,
): Promise<{ readonly answer: RawAnswer; readonly cpuMs: number }> {
  let answer = await served.send(raw(0));
  const taken: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const request = raw(run + 1);
    const before = process.cpuUsage();
    answer = await served.send(request);
    const { user, system } = process.cpuUsage(before);
    taken.push((user + system) / 1000);
  }
  taken.sort((a, b) => a - b);
  return { answer, cpuMs: taken[1] ?? Infinity };
}

export interface Attack {
  readonly attack: string;
  /** The request of a run; run 0 warms up. */
  readonly raw: (run: number) => Raw;
  readonly status: number;
  /** What the answer says of the reason: an attack that is refused for another one tests nothing. */
  readonly why: string;
}

/** The whole bar for one attack: its status, within the budget, nothing of the inside, and the hub as well as before. */
export async function expectRefused(
  served: ServedHub,
  table: ReturnType<typeof figures>,
  { attack, raw, status, why }: Attack,
): Promise<RawAnswer> {
  const { answer, cpuMs } = await measured(served, raw);
  table.add({ attack, status: answer.status, cpuMs });
  expect([answer.status, answer.text]).toEqual([status, expect.stringContaining(why)]);
  expect(answer.text).not.toMatch(INSIDE);
  expect(answer.text).not.toContain('"data":{');
  expect(cpuMs).toBeLessThan(BUDGET_MS);
  expect(await served.answers()).toBe(true);
  return answer;
}
