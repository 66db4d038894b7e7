import type { Locale } from '../../i18n/routing.ts';

/** Set by the proxy for the pages: the address asked for, without its language prefix. */
export const PLACE_HEADER = 'x-site-place';

/**
 * The content security policy of one answer. Scripts run only with its nonce or from this site; styles come only from
 * this site's files; nothing is loaded from elsewhere; no other site may frame a page.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  const scripts = `'self' 'nonce-${nonce}'${development ? " 'unsafe-eval'" : ''}`;
  const styles = development ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Sent with every answer, whatever it is. */
export const FIXED_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** The pages behind the sign-in and those that lead to it, as `path-to-regexp` of the framework writes them. */
export const WORKBENCH_SOURCES = ['', '/en', '/zh'].flatMap((language) => [
  `${language}/:part(desk|portal|sign-in|survey|complaint)`,
  `${language}/:part(desk|portal|sign-in|survey|complaint)/:rest*`,
]);

/**
 * Sent with every page behind the sign-in. Nobody keeps a copy, no robot lists it. A form without scripts is sent with
 * the origin `null` where no referrer is given at all, and could not be told from a foreign one: so they tell this site.
 */
export const WORKBENCH_HEADERS: Readonly<Record<string, string>> = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** The path of a place in a language: `/acts` is `/acts` in Chinese and `/en/acts` in English. */
export function pathIn(locale: Locale, place: string): string {
  if (locale === 'zh') return place;
  return place === '/' ? '/en' : `/en${place.startsWith('/?') ? place.slice(1) : place}`;
}

/** The address of a page without its language prefix: `/en/search` and `/search` are both `/search`. */
export function placeOf(pathname: string, search: string): string {
  const bare = pathname.replace(/^\/(?:en|zh)(?=\/|$)/, '');
  return `${bare === '' ? '/' : bare}${search}`;
}
