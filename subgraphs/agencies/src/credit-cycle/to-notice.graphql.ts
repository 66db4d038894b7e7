import type { CreditNotice } from './credit-cycle-types.graphql.ts';
import type { Result } from './result.store.ts';
import { anewWords } from './result-notice.ts';

/** A result on notice as the graph shows it, with why it is announced anew. */
export function toNotice({ band, score, from, until, publishedOn, before }: Result): CreditNotice {
  const words = before && anewWords(before, { band, score });
  return { band, score, from, until, publishedOn, anew: words?.zh ?? null, anewEn: words?.en ?? null };
}
