import type { Problem } from './outcome.ts';
import { problem } from './problem.ts';

/** NOT_FOUND for the thing of that name. */
export function notFound(name: string, nameEn: string, field = 'id'): Problem {
  return problem('NOT_FOUND', `没有这份${name}。`, `There is no such ${nameEn}.`, { field });
}
