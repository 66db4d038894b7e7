import { type Deed, offered, type Viewer } from '../cases/deeds.ts';
import type { SuggestionFile } from '../hub/suggestions.ts';

export type SuggestionDeed = 'adopt' | 'dismiss';

/** What can be done to a suggestion in its state, and why not by this viewer. */
export function suggestionDeeds(
  { state, proposes, authority }: Pick<SuggestionFile, 'state' | 'proposes' | 'authority'>,
  viewer: Viewer,
): readonly Deed<SuggestionDeed>[] {
  if (state !== 'OPEN') return [];
  const dismiss = offered('dismiss' as const, viewer, 'reviewer', []);
  if (proposes === 'LISTING') return [dismiss];
  // a finding is that of the level that makes it: whoever is above looks, and may dismiss
  const adopt = authority.id === viewer.holder ? undefined : ('DESK' as const);
  return [{ name: 'adopt', why: adopt }, dismiss];
}
