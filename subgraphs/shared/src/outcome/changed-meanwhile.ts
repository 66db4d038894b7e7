import type { Problem } from './outcome.ts';
import { problem } from './problem.ts';

const WORDS = {
  zh: '此记录在您打开之后已有变动，请查看后再办理。',
  en: 'This has changed since you opened it; look at it again before you go on.',
};

/**
 * CHANGED_MEANWHILE when somebody looked at the revision `seen` and there is another by now; nothing when nobody said
 * what they looked at.
 */
export function changedMeanwhile(
  seen: number | null | undefined,
  revision: number,
  words: { readonly zh: string; readonly en: string } = WORDS,
  facts: Problem['facts'] = {},
): Problem[] {
  if (seen === null || seen === undefined || seen === revision) return [];
  return [
    {
      ...problem('CHANGED_MEANWHILE', words.zh, words.en, { field: 'revision' }),
      facts: { seen, revision, ...facts },
    },
  ];
}
