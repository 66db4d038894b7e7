import { getRequestConfig } from 'next-intl/server';
import en from './messages/en.json' with { type: 'json' };
import workbenchEn from './messages/workbench.en.json' with { type: 'json' };
import workbenchZh from './messages/workbench.zh.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import { toLocale } from './routing.ts';

const MESSAGES = { zh: { ...zh, ...workbenchZh }, en: { ...en, ...workbenchEn } };

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Shanghai' };
});
