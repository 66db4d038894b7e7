import type { Actor } from '@chengan/shared/permission/actor';
import { CITY } from './facts.ts';
import { scorerOf } from './scorer.ts';

/** What a town is shown for the account of what another scorer found. */
const WITHHELD = '（其他评分单位认定，内容不在此显示）';

interface Entry {
  readonly id: string;
  readonly scorer: string;
  readonly summary: string;
}

/**
 * The scorer whose findings alone `actor` may read in the score of an agency: a town's own. Undefined for the city and
 * for the agency itself, who may read them all.
 */
export function onlyOwnOf(actor: Actor | undefined): string | undefined {
  if (actor?.kind !== 'AUTHORITY') return undefined;
  const scorer = scorerOf(actor.holder);
  return scorer === CITY ? undefined : (scorer ?? actor.holder);
}

/**
 * The entries as that scorer may read them. The score is one account (J-4, J-A3), so clause, points, scorer and day stay;
 * of what others found the text goes, and instead of the finding's id there is one that names its place in the account.
 */
export function withheldFrom<T extends Entry>(
  own: string | undefined,
  entries: readonly T[],
  kind: string,
): T[] {
  return entries.map((entry, index) =>
    own === undefined || entry.scorer === own
      ? entry
      : { ...entry, id: `${kind}-${index + 1}`, summary: WITHHELD },
  );
}
