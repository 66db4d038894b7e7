import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';

/** Looks again until it is so: what one subgraph decides the others hear of by its journal. */
export async function until(look: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    if (await look()) return;
    await sleep(250);
  }
  expect(await look()).toBe(true);
}
