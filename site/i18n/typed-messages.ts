import type { Locale } from './routing.ts';
import type office from './messages/office.zh.json';
import type cases from './messages/cases.zh.json';
import type workbench from './messages/workbench.zh.json';
import type zh from './messages/zh.json';

/** Message keys are checked against the Chinese files, which are written first. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof zh & typeof workbench & typeof cases & typeof office;
  }
}
