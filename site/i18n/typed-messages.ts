import type { Locale } from './routing.ts';
import type workbench from './messages/workbench.zh.json';
import type zh from './messages/zh.json';

/** Message keys are checked against the Chinese files, which are written first. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof zh & typeof workbench;
  }
}
