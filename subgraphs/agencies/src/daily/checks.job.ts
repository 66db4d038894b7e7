import type { DailyCheck } from './daily.job.ts';

/** Every check that runs once a day, a line each. */
export const CHECKS: readonly DailyCheck[] = [];
