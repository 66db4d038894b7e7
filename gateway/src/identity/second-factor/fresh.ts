import type { Problem } from '@chengan/shared/outcome/outcome';
import { STEP_UP_MINUTES } from '@chengan/shared/permission/official';

/** Whether what was proved at `at` is still fresh at `now` (both in milliseconds since the epoch). */
export function isFresh(at: number | undefined, now: number): boolean {
  const age = now - (at ?? Number.NEGATIVE_INFINITY);
  return age >= 0 && age <= STEP_UP_MINUTES * 60_000;
}

export const STEP_UP_REQUIRED: Problem = {
  code: 'STEP_UP_REQUIRED',
  message: `此事须先重新验证动态口令（${STEP_UP_MINUTES} 分钟内有效）。`,
  messageEn: `This needs your one-time code again first (good for ${STEP_UP_MINUTES} minutes).`,
};
