import type { Problem } from './outcome.ts';
import { problem } from './problem.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** What was given as an id is none: it is refused before the database is asked. */
export function malformedId(field: string): Problem {
  return problem('ID_MALFORMED', '编号格式不对。', 'This is not an id.', { field });
}
