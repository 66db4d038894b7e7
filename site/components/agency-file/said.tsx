import { useTranslations } from 'next-intl';
import { SiteLink } from '../site-link.tsx';

const DEEDS = ['amended', 'fees', 'helped', 'withdrawn'] as const;

/** What was just done with the file, and what follows from it (J-9b). */
export function Said({ deed }: { readonly deed: string | undefined }) {
  const t = useTranslations('agencyFile');
  const known = DEEDS.find((one) => one === deed);
  if (!known) return null;
  return (
    <p role="status" className="said">
      {t(`said.${known}`)}{' '}
      {known === 'amended' ? (
        <>
          {t('changeNotice')} <SiteLink to="/portal/filings/change">{t('giveNotice')}</SiteLink>
        </>
      ) : null}
    </p>
  );
}
