import { defineRouting } from 'next-intl/routing';

const locales = ['zh', 'en'] as const;

export type Locale = (typeof locales)[number];

/** Chinese at `/`, English under `/en`. The address alone decides the language, so a link means one page. */
export const routing = defineRouting({
  locales,
  defaultLocale: 'zh',
  localePrefix: 'as-needed',
  localeDetection: false,
  localeCookie: false,
  alternateLinks: false,
});

/** The language a path segment stands for; Chinese for anything else. */
export function toLocale(segment: string | undefined): Locale {
  return segment === 'en' ? 'en' : 'zh';
}

/** The value of `lang` for a language. */
export const LANG: Readonly<Record<Locale, string>> = { zh: 'zh-Hans-CN', en: 'en' };
