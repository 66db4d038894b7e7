import { timingSafeEqual } from 'node:crypto';
import type { JournalEntry, JournalSource } from './entry.ts';

const MAX_ENTRIES = 1000;
const PATH = /^\/journal\/([a-z]+)$/;

export interface JournalAnswer {
  readonly status: 200 | 400 | 401 | 404;
  readonly body: readonly JournalEntry[] | { readonly error: string };
}

/** Whether a path is one of a journal, `/journal/<name>`. */
export function isJournalPath(path: string): boolean {
  return PATH.test(path);
}

/**
 * Entries of the journal that `url` names (`/journal/agencies?after=0&limit=100`), for another server of the hub. 401
 * without the secret that they share, whatever is asked; 404 for a journal that is not kept here; 400 for a bad range.
 */
export async function answerJournal(
  sources: Readonly<Record<string, JournalSource>>,
  secret: string | undefined,
  url: URL,
  authorization: string | undefined,
): Promise<JournalAnswer> {
  if (!isSecret(authorization, secret)) return { status: 401, body: { error: 'unauthorized' } };
  const name = PATH.exec(url.pathname)?.[1] ?? '';
  const source = Object.hasOwn(sources, name) ? sources[name] : undefined;
  if (!source) return { status: 404, body: { error: `no journal ${name} here` } };
  const after = Number(url.searchParams.get('after') ?? 0);
  const limit = Number(url.searchParams.get('limit') ?? 100);
  if (!isWithin(after, 0, Number.MAX_SAFE_INTEGER) || !isWithin(limit, 1, MAX_ENTRIES))
    return { status: 400, body: { error: `after must be a whole number, limit 1 to ${MAX_ENTRIES}` } };
  return { status: 200, body: await source.read(after, limit) };
}

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isSafeInteger(value) && value >= least && value <= most;
}

function isSecret(header: string | undefined, secret: string | undefined): boolean {
  if (!secret) return false;
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
