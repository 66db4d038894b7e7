import type { Em } from '@chengan/shared/database/database';
import type { Clock } from '@chengan/shared/time/clock';
import { suggest, withdrawSuggestion } from '../suggestion/suggest.command.ts';
import type { Filing } from './filing.ts';
import { lateSuggestions, pledgeKey, pledgeSuggestion } from './late.ts';

/**
 * Suggests what the filing itself shows: a clock that had run out, a pledge that did not come. It comes on the desk of
 * the first authority that it went to. A pledge that comes later takes back that it was missing, while nobody decided.
 */
export async function noticeFiling(
  em: Em,
  clock: Clock,
  filing: Filing,
  authorities: readonly string[],
): Promise<void> {
  const [desk] = authorities;
  if (desk === undefined) return;
  await suggest(em, clock, [...lateSuggestions(filing, desk), ...pledgeSuggestion(filing, desk)]);
  if (filing.facts.kind === 'FIRST' && filing.facts.pledge !== null) {
    await withdrawSuggestion(em, clock, pledgeKey(filing.filer.id), '守法诚信承诺书已补报');
  }
}
