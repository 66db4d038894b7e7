import type { Problem } from '../outcome/outcome.ts';
import type { Official } from './actor.ts';
import { stepUpProblems } from './official.ts';
import { SIGN_IN_FIRST } from './sign-in-first.ts';

/**
 * What keeps an official from publishing results for `authority` at `now` (ms since the epoch): only the bureau's own
 * leader may, with a fresh second factor. UNAUTHENTICATED, FORBIDDEN or STEP_UP_REQUIRED.
 */
export function publisherProblems(
  official: Official | undefined,
  authority: string,
  clause: string,
  now: number,
): Problem[] {
  if (!official) {
    return [SIGN_IN_FIRST];
  }
  if (official.authority === authority && official.role === 'leader') return stepUpProblems(official, now);
  return [
    {
      code: 'FORBIDDEN',
      message: '评定结果由本级应急管理局负责人公布。',
      messageEn: 'Results are published by the leader of the bureau itself.',
      clause,
    },
  ];
}
