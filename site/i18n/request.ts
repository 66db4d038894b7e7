import { getRequestConfig } from 'next-intl/server';
import { EN, ZH } from './all-messages.ts';
import { toLocale } from './routing.ts';

const MESSAGES = { zh: ZH, en: EN };

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Shanghai' };
});
