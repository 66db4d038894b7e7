import type { Problem } from '../outcome/outcome.ts';
import type { Actor } from './actor.ts';
import { SIGN_IN_FIRST } from './sign-in-first.ts';

const NOT_YOURS: Problem = {
  code: 'FORBIDDEN',
  message: '您现在的身份无权办理或查看此事。',
  messageEn: 'Your present role may neither do nor see this.',
};

/**
 * What keeps `actor` from a field that asks for any of the lists of scopes, each of them whole: UNAUTHENTICATED for
 * nobody, FORBIDDEN for somebody with none of the lists.
 */
export function scopeProblems(
  actor: Pick<Actor, 'scopes'> | undefined,
  anyOf: readonly (readonly string[])[],
): Problem[] {
  if (!actor) return [SIGN_IN_FIRST];
  const held = new Set<string>(actor.scopes);
  return anyOf.some((all) => all.every((scope) => held.has(scope))) ? [] : [NOT_YOURS];
}
