import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { FilingFile } from '../../lib/hub/filings.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { CaseFacts, Fact } from '../cases/case-facts.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { ClockList } from './clock-list.tsx';

export interface FilingPageProps {
  readonly filing: FilingFile;
  readonly workbench: Workbench;
  /** What has just been done. */
  readonly said: 'filed' | 'accepted' | 'returned' | undefined;
  /** What this viewer may do. */
  readonly children?: ReactNode;
}

/** One filing: its receipts, its clocks, its frozen content and attachments. */
export async function FilingPage({ filing, workbench, said, children }: FilingPageProps) {
  const t = await getTranslations('filings');
  const words = await getTranslations('cases');
  const locale = await getLocale();
  const base = `/${workbench}/filings`;
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={base}>{words('back')}</SiteLink>
      </p>
      <h1 className="mt-3">{t(`title.${filing.kind}`)}</h1>
      <p className="mt-2">
        <Zh>{filing.filerName}</Zh> · {minuteOfInstant(filing.submittedAt)}
        {filing.late ? <strong className="disputed ms-3">{t('late')}</strong> : null}
      </p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      {filing.amendedBy ? (
        <p className="mt-4">
          <SiteLink to={`${base}/${filing.amendedBy}`}>{t('toAmended')}</SiteLink>
        </p>
      ) : null}
      <div className="sections">
        <Section id="receipts" title={t('receipts')}>
          <ul className="due-list">
            {filing.receipts.map((receipt) => (
              <li key={receipt.id}>
                <p className="due-when">
                  <span className="due-left">{t(`state.${receipt.state}`)}</span>
                  <span className="due-day">{minuteOfInstant(receipt.receivedAt)}</span>
                </p>
                <div>
                  <p className="due-title">
                    {inLanguage(locale, receipt.authority.name, receipt.authority.nameEn)}
                  </p>
                  <p>
                    <Zh>{receipt.number}</Zh>{' '}
                    <SiteLink to={`${base}/${filing.id}/receipt/${receipt.id}`}>{t('toReceipt')}</SiteLink>
                  </p>
                  {receipt.reason ? (
                    <p className="measure">
                      {t('returnedFor')}：<Zh>{receipt.reason}</Zh>
                    </p>
                  ) : null}
                </div>
              </li>
            ))}
          </ul>
          {filing.outside.length > 0 ? (
            <p className="measure text-soft">
              {t('outside', {
                names: enumerated(
                  locale,
                  filing.outside.map(({ name, nameEn }) => inLanguage(locale, name, nameEn)),
                ),
              })}
            </p>
          ) : null}
        </Section>
        <Section id="clocks" title={t('clocks')}>
          <ClockList clocks={filing.clocks} />
          {filing.amends ? (
            <p className="measure text-soft">{t('amendsNote', { day: filing.countedOn })}</p>
          ) : null}
        </Section>
        {children ? (
          <Section id="deeds" title={words('deeds')}>
            {children}
          </Section>
        ) : null}
        <Section id="content" title={t('content')}>
          <CaseFacts>
            {filing.lines.map(({ name, nameEn, value }, index) => (
              <Fact key={`${index}-${name}`} name={inLanguage(locale, name, nameEn)}>
                <Zh className="whitespace-pre-line">{value}</Zh>
              </Fact>
            ))}
          </CaseFacts>
          {filing.attachments.length > 0 ? (
            <ul className="mt-4">
              {filing.attachments.map(({ id, name }) => (
                <li key={id}>
                  <SiteLink to={`/${workbench}/attachment/${id}`}>
                    <Zh>{name}</Zh>
                  </SiteLink>
                </li>
              ))}
            </ul>
          ) : null}
        </Section>
      </div>
    </div>
  );
}
