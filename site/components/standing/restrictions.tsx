import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { Restriction } from '../../lib/hub/standing.ts';
import { Provenance } from '../provenance.tsx';
import { Zh } from '../zh.tsx';

export interface RestrictionsProps {
  readonly restrictions: readonly Restriction[];
  readonly today: string;
  readonly on: string;
}

/** The measures that bind a subject on a day, each with its area, basis and dates. */
export function Restrictions({ restrictions, today, on }: RestrictionsProps) {
  const t = useTranslations('registers');
  const locale = useLocale();
  return (
    <>
      <h3 className="mt-8">{t('restrictions')}</h3>
      {restrictions.length === 0 ? <p className="text-soft">{t('restrictionsNone', { date: on })}</p> : null}
      <ul className="entries">
        {restrictions.map((restriction) => (
          <li key={restriction.id}>
            <p className="font-medium">{inLanguage(locale, restriction.measure, restriction.measureEn)}</p>
            <p className="ledger-meta">
              <span>
                {t('area')} <Zh>{restriction.area}</Zh>
              </span>
              {restriction.listing ? (
                <span>
                  {t('underRegister')} {t(`name.${restriction.listing.register}`)}
                </span>
              ) : null}
            </p>
            <Provenance
              today={today}
              basis={restriction.basis}
              decidedBy={restriction.decidedBy}
              since={{ day: restriction.from, as: 'effective' }}
              valid={{ from: restriction.from, until: restriction.until }}
              disputed={restriction.disputed}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
