import type { Locale } from '../../i18n/routing.ts';

/** The text of the reader's language; the Chinese where the English is missing. */
export function inLanguage(locale: Locale, chinese: string, english: string | null | undefined): string {
  return locale === 'en' && english ? english : chinese;
}
