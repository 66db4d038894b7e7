import { getRequestConfig } from 'next-intl/server';
import en from './messages/en.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import { toLocale } from './routing.ts';

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  return { locale, messages: locale === 'en' ? en : zh, timeZone: 'Asia/Shanghai' };
});
