import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import { parseDay } from '@chengan/shared/time/day';
import { isUuid } from '@chengan/shared/outcome/id';
import { problem } from '@chengan/shared/outcome/problem';

/** How many a list gives when nobody says. */
export const DEFAULT_PAGE = 20;

const INSTANT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{6}Z$/;

export interface PageKey {
  readonly publishedAt: string;
  readonly id: string;
}

/** The last notice seen, from the parts of a cursor; undefined for the first page. A forged one is CURSOR_MALFORMED. */
export function noticeKey(parts: readonly string[] | undefined): Outcome<PageKey | undefined> {
  if (!parts) return ok(undefined);
  const [publishedAt = '', id = ''] = parts;
  // JavaScript takes 30 February for 1 March; the database refuses it
  const real = parseDay(INSTANT.exec(publishedAt)?.[1] ?? '') !== undefined;
  return real && isUuid(id) ? ok({ publishedAt, id }) : refused(malformedCursor());
}

/** The id of the last row seen, from a cursor that holds nothing else; undefined for the first page. */
export function idKey(parts: readonly string[] | undefined): Outcome<string | undefined> {
  if (!parts) return ok(undefined);
  const [id = ''] = parts;
  return isUuid(id) ? ok(id) : refused(malformedCursor());
}

function malformedCursor() {
  return problem(
    'CURSOR_MALFORMED',
    '翻页标记无效，请从第一页重新查询',
    'This page cursor is not valid; start from the first page',
    { field: 'after' },
  );
}
