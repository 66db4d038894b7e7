import type { Spelling } from './syllables.ts';

/**
 * Patterns over `readingsLine`, in the regular expressions that PostgreSQL and JavaScript have in common. They are made
 * of syllables and letters a–z only.
 */
const WITHIN = '[a-z0-9_/]*';
const NEXT = "'";

/** Matches names in which the syllables of one of the spellings follow each other; a begun syllable may go on. */
export function pinyinPattern(spellings: readonly Spelling[]): string {
  return oneOf(
    spellings.map(({ syllables, begun }) => {
      const whole = syllables.map((syllable) => `${WITHIN}/${syllable}/${WITHIN}`);
      return [...whole, ...(begun === '' ? [] : [`${WITHIN}/${begun}`])].join(NEXT);
    }),
  );
}

/** Matches names in which characters with these initials, a–z, follow each other. */
export function initialsPattern(initials: string): string {
  return oneOf([[...initials].map((letter) => `${WITHIN}/${letter}${WITHIN}`).join(NEXT)]);
}

function oneOf(alternatives: readonly string[]): string {
  return `'(?:${alternatives.join('|')})`;
}
