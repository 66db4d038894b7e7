import type { Locale } from './routing.ts';
import type zh from './messages/zh.json';

/** Message keys are checked against the Chinese file, which is written first. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof zh;
  }
}
