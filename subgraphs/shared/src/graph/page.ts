import { Directive, Field, ObjectType } from 'type-graphql';
import { type Outcome, ok, refused } from '../outcome/outcome.ts';
import { parseDay } from '../time/day.ts';

@Directive('@shareable')
@ObjectType({ simpleResolvers: true })
export class PageInfo {
  @Field(() => String, {
    nullable: true,
    description: 'Hand it in as `after` for the next page; null when the list is empty.',
  })
  endCursor?: string | null;

  @Field(() => Boolean)
  hasNextPage: boolean;
}

const MAX_PAGE = 100;

export interface PageRequest {
  readonly limit: number;
  /** The sort key of the last row seen, as the store encoded it. */
  readonly after: readonly string[] | undefined;
}

/** Checks of the parts of a cursor, so that nothing malformed reaches the database. */
export const CURSOR_PART = {
  day: (part: string) => parseDay(part) !== undefined,
  /** ISO 8601 in UTC, to the millisecond. */
  instant: (part: string) =>
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(part) && !Number.isNaN(Date.parse(part)),
  uuid: (part: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(part),
};

/**
 * Checks `first` (1–100) and decodes `after`; the cursor's parts are the sort key of the last row. `key` is the number
 * of its parts, or a check for each of them.
 */
export function pageRequest(
  first: number,
  after: string | null | undefined,
  key: number | readonly ((part: string) => boolean)[],
): Outcome<PageRequest> {
  if (first < 1 || first > MAX_PAGE) {
    return refused({
      code: 'PAGE_SIZE',
      message: `每页条数应在 1 至 ${MAX_PAGE} 之间`,
      messageEn: `first must be between 1 and ${MAX_PAGE}`,
      field: 'first',
    });
  }
  if (after === null || after === undefined) return ok({ limit: first, after: undefined });
  const parts = decodeCursor(after);
  const checks = typeof key === 'number' ? Array.from({ length: key }, () => () => true) : key;
  if (parts?.length !== checks.length || !parts.every((part, index) => checks[index]?.(part))) {
    return refused({
      code: 'CURSOR_MALFORMED',
      message: '翻页标记无效，请从第一页重新查询',
      messageEn: 'This page cursor is not valid; start from the first page',
      field: 'after',
    });
  }
  return ok({ limit: first, after: parts });
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string): string[] | undefined {
  if (cursor.length > 500) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string' && !part.includes('\0'))
      ? parts
      : undefined;
  } catch {
    return undefined;
  }
}

export interface Page<T> {
  readonly nodes: T[];
  readonly pageInfo: PageInfo;
}

/** A page of `rows`, which the store fetched with one more than `limit`. */
export function toPage<T>(rows: readonly T[], limit: number, key: (row: T) => readonly string[]): Page<T> {
  const nodes = rows.slice(0, limit);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: { hasNextPage: rows.length > limit, endCursor: last ? encodeCursor(key(last)) : null },
  };
}
