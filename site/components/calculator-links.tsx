import { useTranslations } from 'next-intl';
import { SiteLink } from './site-link.tsx';

/** The way to the two calculators, and that they decide nothing. */
export function CalculatorLinks() {
  const t = useTranslations('calculators');
  return (
    <>
      <ul className="measure list-disc ps-5">
        <li>
          <SiteLink to="/calculators/credit">{t('creditTitle')}</SiteLink>
        </li>
        <li>
          <SiteLink to="/calculators/stars">{t('starsTitle')}</SiteLink>
        </li>
      </ul>
      <p className="measure mt-2 text-soft">
        {t('trial')} {t('trialNote')}
      </p>
    </>
  );
}
