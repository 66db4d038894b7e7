import type { Handler } from '../journal/follow.ts';
import { endNaming, saveNaming } from './expert-naming.store.ts';
import { namingOf } from './naming-of.ts';

/** Follows the journal of `enforcement`: which public decision names which expert. */
export const followNamings: Handler = async (em, entries) => {
  for (const entry of entries) {
    const change = namingOf(entry);
    if (change?.named) await saveNaming(em, change.named);
    else if (change) await endNaming(em, change.ended);
  }
};
