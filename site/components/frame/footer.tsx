import { useTranslations } from 'next-intl';
import { SiteLink } from '../site-link.tsx';

const PAGES = [
  ['/results', 'results.title'],
  ['/complaint', 'complaint.title'],
  ['/glossary', 'glossary.title'],
  ['/calculators/credit', 'calculators.creditTitle'],
  ['/calculators/stars', 'calculators.starsTitle'],
] as const;

/** What holds for every page: no recommendation (C1-19a), whose responsibility safety is (J-6), no conversion. */
export function Footer({ address }: { readonly address: string }) {
  const t = useTranslations('footer');
  const all = useTranslations();
  return (
    <footer className="footer" aria-label={t('label')}>
      <div className="sheet py-8">
        <ul className="measure grid gap-2 text-sm text-soft">
          <li>
            {t('neutral')} <Basis clause="C1-19a" />
          </li>
          <li>
            {t('responsibility')} <Basis clause="J-6" />
          </li>
          <li>{t('regimes')}</li>
        </ul>
        <p className="no-print mt-4 flex flex-wrap gap-x-5 text-sm">
          {PAGES.map(([to, area]) => (
            <SiteLink key={to} to={to}>
              {all(area)}
            </SiteLink>
          ))}
        </p>
        <p className="print-only mt-4 text-sm">
          {t('printed')} {address}
        </p>
      </div>
    </footer>
  );
}

function Basis({ clause }: { readonly clause: string }) {
  const t = useTranslations('footer');
  return (
    <>
      {t('neutralBasis')}{' '}
      <SiteLink to={`/clause/${clause}`} className="whitespace-nowrap">
        {clause}
      </SiteLink>
    </>
  );
}
