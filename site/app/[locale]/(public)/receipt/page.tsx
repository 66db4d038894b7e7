import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseFacts, Fact } from '../../../../components/cases/case-facts.tsx';
import { Zh } from '../../../../components/zh.tsx';
import { answerWith } from '../../../../lib/http/answer.ts';
import { inLanguage } from '../../../../lib/format/bilingual.ts';
import { secondOfInstant } from '../../../../lib/format/day.ts';
import { pathIn } from '../../../../lib/http/headers.ts';
import { single } from '../../../../lib/http/parameters.ts';
import { receiptCheck } from '../../../../lib/hub/filings.ts';
import { HTTP_STATUS, kindOf } from '../../../../lib/hub/problem.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('checkTitle'), robots: { index: false } };
}

/** Whether a receipt is genuine: its number and the code printed on it, and nothing of what was filed. */
export default async function ReceiptPage({ searchParams }: PageProps<'/[locale]/receipt'>) {
  const t = await getTranslations('filings');
  const locale = await getLocale();
  const parameters = await searchParams;
  const [number, code] = [single(parameters, 'number') ?? '', single(parameters, 'code') ?? ''];
  const answer = number && code ? await receiptCheck(number, code) : undefined;
  if (answer && !answer.ok) answerWith(HTTP_STATUS[kindOf(answer.problems)]);
  const receipt = answer?.ok ? answer.value.value : undefined;
  return (
    <div className="sheet py-12">
      <h1>{t('checkTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('checkLead')}</p>
      <form method="get" action={pathIn(locale, '/receipt')} className="case-filter">
        <span className="filter-field">
          <label htmlFor="number">{t('number')}</label>
          <input id="number" name="number" defaultValue={number} maxLength={80} className="field" />
        </span>
        <span className="filter-field">
          <label htmlFor="code">{t('code')}</label>
          <input id="code" name="code" defaultValue={code} maxLength={20} className="field field-small" />
        </span>
        <button type="submit" className="button button-small">
          {t('check')}
        </button>
      </form>
      {receipt ? (
        <div className="mt-8" role="status">
          <p className="text-lg">{t('genuine')}</p>
          <CaseFacts>
            <Fact name={t('number')}>
              <Zh>{receipt.number}</Zh>
            </Fact>
            <Fact name={t('authority')}>
              {inLanguage(locale, receipt.authority.name, receipt.authority.nameEn)}
            </Fact>
            <Fact name={t('receivedAt')}>{t('beijing', { time: secondOfInstant(receipt.receivedAt) })}</Fact>
            <Fact name={t('kindFilter')}>{t(`title.${receipt.kind}`)}</Fact>
            <Fact name={t('filer')}>{receipt.filerName ? <Zh>{receipt.filerName}</Zh> : t('expert')}</Fact>
          </CaseFacts>
        </div>
      ) : null}
      {answer && !answer.ok ? (
        <div className="mt-8" role="status">
          {answer.problems.map(({ code: problem, message, messageEn }) => (
            <p key={problem}>
              {problem === 'NOT_FOUND' ? t('notGenuine') : inLanguage(locale, message, messageEn)}
            </p>
          ))}
        </div>
      ) : null}
    </div>
  );
}
