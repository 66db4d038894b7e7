import { type Coverage, covers } from './font-coverage.ts';

/** The printers' sign for a character that the type case lacks. */
const GETA = '〓';

export interface Settable<T> {
  readonly data: T;
  /** Those that the font lacks, each once, in order of appearance. */
  readonly missing: readonly string[];
}

/**
 * The data with every character that the font lacks replaced by 〓, and which they were: a document says openly what it
 * cannot print, instead of an empty box. Control characters and what is not seen (joiners, variants) are left out. Line
 * breaks and tabs stay.
 */
export function settable<T>(data: T, coverage: Coverage): Settable<T> {
  const missing = new Set<string>();
  const inText = (text: string) =>
    Array.from(text.normalize('NFC'), (character) => {
      if (character === '\n' || character === '\t') return character;
      if (/[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}]/u.test(character)) return '';
      if (covers(coverage, character.codePointAt(0) ?? 0)) return character;
      missing.add(character);
      return GETA;
    }).join('');
  const inside = (value: unknown): unknown => {
    if (typeof value === 'string') return inText(value);
    if (Array.isArray(value)) return value.map(inside);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inside(part)]));
  };
  return { data: inside(data) as T, missing: [...missing] };
}

/** The missing characters by number, as a document tells them: `〓：U+20BB7`; null when there are none. */
export function missingWords(missing: readonly string[], language: 'zh' | 'en'): string | null {
  if (missing.length === 0) return null;
  const numbers = missing.map(
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return language === 'zh'
    ? `〓 表示本文件字体所缺的字，依次为 ${numbers.join('、')}；以电子记录为准。`
    : `〓 stands for characters that the type of this document lacks: ${numbers.join(', ')}; the electronic record prevails.`;
}
