/** How a reader wants pages to look. Kept in a cookie, so that it works with scripts off. */
export interface Display {
  readonly theme: 'auto' | 'light' | 'dark';
  readonly contrast: 'auto' | 'more';
  readonly text: 'normal' | 'large' | 'larger';
}

export const DISPLAY_COOKIE = 'display';

export const THEMES = ['auto', 'light', 'dark'] as const;
export const CONTRASTS = ['auto', 'more'] as const;
export const TEXTS = ['normal', 'large', 'larger'] as const;

function oneOf<Value extends string>(values: readonly [Value, ...Value[]], given: unknown): Value {
  return values.find((value) => value === given) ?? values[0];
}

/** A display from loose values; what is not known falls back to the first of its kind. */
export function toDisplay(given: { theme?: unknown; contrast?: unknown; text?: unknown }): Display {
  return {
    theme: oneOf(THEMES, given.theme),
    contrast: oneOf(CONTRASTS, given.contrast),
    text: oneOf(TEXTS, given.text),
  };
}

/** The cookie's value, such as `dark.more.large`. */
export function writeDisplay({ theme, contrast, text }: Display): string {
  return `${theme}.${contrast}.${text}`;
}

/** The display that a cookie's value stands for. */
export function readDisplay(cookie: string | undefined): Display {
  const [theme, contrast, text] = (cookie ?? '').split('.');
  return toDisplay({ theme, contrast, text });
}

/** Where to go back to: a path of this site, or its home page. Never another site. */
export function safeBack(given: unknown): string {
  if (typeof given !== 'string' || !/^\/(?![/\\])/.test(given)) return '/';
  return /[\p{Cc}\\]/u.test(given) ? '/' : encodeURI(decodeQuietly(given));
}

function decodeQuietly(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return '/';
  }
}
