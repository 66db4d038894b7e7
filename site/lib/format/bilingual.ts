import type { Locale } from '../../i18n/routing.ts';

/** The text of the reader's language; the Chinese where the English is missing. */
export function inLanguage(locale: Locale, chinese: string, english: string | null | undefined): string {
  return locale === 'en' && english ? english : chinese;
}

/** Things named one after another: 甲、乙 · A, B. */
export function enumerated(locale: Locale, items: readonly string[]): string {
  return items.join(locale === 'en' ? ', ' : '、');
}

/** What follows a word in brackets, with the space before it that English has. */
export function inBrackets(locale: Locale, text: string): string {
  return locale === 'en' ? ` (${text})` : `（${text}）`;
}
