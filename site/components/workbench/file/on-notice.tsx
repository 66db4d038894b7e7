import { useTranslations } from 'next-intl';
import type { CreditStanding } from '../../../lib/hub/credit-standing.ts';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';

export interface OnNoticeProps {
  readonly standing: CreditStanding;
  readonly creditCode: string;
  readonly today: string;
}

/** That the result of the year is on public notice, until when the agency may object, and where it is shown. */
export function OnNotice({ standing: { cycle, notice }, creditCode, today }: OnNoticeProps) {
  const t = useTranslations('results');
  if (!notice || notice.publishedOn !== null || today < notice.from || today > notice.until) return null;
  const { from, until } = notice;
  return (
    <Section id="on-notice" title={t('onNotice', { year: String(cycle) })}>
      <p className="measure">{t('onNoticeLead', { from, until })}</p>
      <p className="mt-2">
        <SiteLink to={`/results/${cycle}/${from}/${creditCode}`}>{t('toNotice')}</SiteLink>
      </p>
    </Section>
  );
}
