import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import { type Keeper, keeperIn, keeperProblems } from './keeper.ts';

/** Who keeps files of persons, of one of `kinds`. Throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else. */
export function keeperOf({ actor }: Pick<GraphContext, 'actor'>, ...kinds: Keeper['kind'][]): Keeper {
  const [first, ...more] = keeperProblems(actor, kinds);
  const keeper = keeperIn(actor);
  if (first || !keeper) throw problemError([first ?? FORBIDDEN, ...more]);
  return keeper;
}

const FORBIDDEN = { code: 'FORBIDDEN', message: '您无权办理此事。', messageEn: 'You may not do this.' };
