import { getTranslations } from 'next-intl/server';
import type { FormValues } from '../form/state.ts';
import type { SuggestionFile } from '../hub/suggestions.ts';
import { officialText } from '../people/official-names.ts';

/** What a suggestion says and where it stands, as its forms start from it. */
export async function suggestionValues({
  state,
  summary,
  evidence,
  part,
  decidedBy,
}: SuggestionFile): Promise<FormValues> {
  const t = await getTranslations('suggestions');
  return {
    now: t(`stateName.${state}`),
    decider: await officialText(decidedBy),
    summary,
    reason: evidence.map(({ zh }) => zh).join('\n'),
    part: part ?? '',
  };
}
