import { type Outcome, ok, refused } from '@chengan/shared/outcome/outcome';
import { characters, HAN, normalName } from './normal-name.ts';
import { type Spelling, spellings } from './syllables.ts';

const SHORTEST_TEXT = 2;
const LONGEST_TEXT = 100;

/** What was typed, in every way that it can be understood. */
export interface SearchText {
  readonly normal: string;
  /** Parts that a name must all contain: the words of a text with spaces, when each has two characters or more. */
  readonly parts: readonly string[];
  /** Begins a credit code, possibly. */
  readonly code: string | undefined;
  /** How it can be read as pinyin; empty when it cannot. */
  readonly spellings: readonly Spelling[];
  /** Lower-case letters that may be initials. */
  readonly initials: string | undefined;
  /** May be a name with one character wrong. */
  readonly mayBeMistyped: boolean;
}

const CODE = /^[0-9A-Z]{2,18}$/;
const LETTERS = /^[A-Z]+$/;
const LONGEST_INITIALS = 30;

/** Understands a search text of 2 to 100 characters; refuses others with what a person can do about it. */
export function searchText(text: string): Outcome<SearchText> {
  if (characters(text).length > LONGEST_TEXT) {
    return refused({
      code: 'SEARCH_TEXT_TOO_LONG',
      message: `检索文字最多 ${LONGEST_TEXT} 个字。`,
      messageEn: `A search text has at most ${LONGEST_TEXT} characters.`,
      field: 'text',
    });
  }
  const normal = normalName(text);
  const length = characters(normal).length;
  if (length === 0) {
    return refused({
      code: 'SEARCH_TEXT_EMPTY',
      message: '请输入名称、统一社会信用代码或拼音（标点不作检索）。',
      messageEn: 'Enter a name, a credit code or pinyin (punctuation is not searched).',
      field: 'text',
    });
  }
  if (length < SHORTEST_TEXT) {
    return refused({
      code: 'SEARCH_TEXT_TOO_SHORT',
      message: '请至少输入两个字。',
      messageEn: 'Enter at least two characters.',
      field: 'text',
    });
  }
  const letters = LETTERS.test(normal) ? normal.toLowerCase() : undefined;
  return ok({
    normal,
    parts: partsOf(text, normal),
    code: CODE.test(normal) ? normal : undefined,
    spellings: letters === undefined ? [] : spellings(letters),
    initials: letters !== undefined && letters.length <= LONGEST_INITIALS ? letters : undefined,
    mayBeMistyped: HAN.test(normal),
  });
}

function partsOf(text: string, normal: string): readonly string[] {
  const words = text
    .split(/\s+/u)
    .map(normalName)
    .filter((word) => word !== '');
  const separate = words.length > 1 && words.every((word) => characters(word).length >= SHORTEST_TEXT);
  return separate && words.some((word) => HAN.test(word)) ? words : [normal];
}
