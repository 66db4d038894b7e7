import type { GraphContext } from '@chengan/shared/graph/context';
import { problemError } from '@chengan/shared/graph/problem-error';
import type { Actor } from '@chengan/shared/identity/actor';
import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '../refusal/problem.ts';

/** Who acts. Throws UNAUTHENTICATED when the request names nobody whom the hub knows. */
export function officialOf({ actor }: GraphContext): Actor {
  if (actor) return actor;
  throw problemError([problem('UNAUTHENTICATED', '请先登录。', 'Please sign in first.')]);
}

/** Throws the problems as one error, if there are any. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...more] = problems;
  if (first) throw problemError([first, ...more]);
}
