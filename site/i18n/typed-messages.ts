import type { ZH } from './all-messages.ts';
import type { Locale } from './routing.ts';

/** Message keys are checked against the Chinese files, which are written first. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof ZH;
  }
}
