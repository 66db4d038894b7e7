import type { DailyCheck } from '../daily/daily.job.ts';
import { LOOSE_MS } from './attachment.ts';
import { removeLoose } from './attachment.store.ts';

const AT_ONCE = 1_000;

/** Removes files that nobody made part of a record for a week. */
export const removeLooseAttachments: DailyCheck = {
  name: 'loose-attachments',
  run: async (em, clock) => {
    const before = new Date(clock.now() - LOOSE_MS).toISOString();
    while ((await removeLoose(em, before, AT_ONCE)) === AT_ONCE);
  },
};
