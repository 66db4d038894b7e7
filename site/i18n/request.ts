import { getRequestConfig } from 'next-intl/server';
import casesEn from './messages/cases.en.json' with { type: 'json' };
import casesZh from './messages/cases.zh.json' with { type: 'json' };
import en from './messages/en.json' with { type: 'json' };
import officeEn from './messages/office.en.json' with { type: 'json' };
import officeZh from './messages/office.zh.json' with { type: 'json' };
import workbenchEn from './messages/workbench.en.json' with { type: 'json' };
import workbenchZh from './messages/workbench.zh.json' with { type: 'json' };
import zh from './messages/zh.json' with { type: 'json' };
import { toLocale } from './routing.ts';

const MESSAGES = {
  zh: { ...zh, ...workbenchZh, ...casesZh, ...officeZh },
  en: { ...en, ...workbenchEn, ...casesEn, ...officeEn },
};

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = toLocale(await requestLocale);
  return { locale, messages: MESSAGES[locale], timeZone: 'Asia/Shanghai' };
});
