import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { Age } from '../age.tsx';
import { SiteLink } from '../site-link.tsx';

export interface NoticeTermsProps {
  readonly from: string;
  readonly until: string;
  readonly counted: string;
  readonly countedEn: string;
  readonly today: string;
}

/** From when until when a notice of results runs, who set that, its age, its clauses, and how to object. */
export function NoticeTerms({ from, until, counted, countedEn, today }: NoticeTermsProps) {
  const t = useTranslations('results');
  const provenance = useTranslations('provenance');
  const locale = useLocale();
  return (
    <dl className="facts">
      <div>
        <dt>{t('period')}</dt>
        <dd>
          {t('span', { from, until })}
          <br />
          <span className="text-soft">{inLanguage(locale, counted, countedEn)}</span>
        </dd>
      </div>
      <div>
        <dt>{t('age')}</dt>
        <dd>
          <Age from={from} today={today} />
        </dd>
      </div>
      <div>
        <dt>{t('objecting')}</dt>
        <dd>
          {t('howToObject', { until })} <SiteLink to="/portal/objections">{t('toPortal')}</SiteLink>
        </dd>
      </div>
      <div>
        <dt>{t('after')}</dt>
        <dd>{t('afterwards')}</dd>
      </div>
      <div>
        <dt>{provenance('basis')}</dt>
        <dd>
          <SiteLink to="/clause/J-16a">J-16a</SiteLink> <SiteLink to="/clause/J-A3-4a">J-A3-4a</SiteLink>
        </dd>
      </div>
    </dl>
  );
}
