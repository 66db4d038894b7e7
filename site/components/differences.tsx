import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { ClauseInFull } from '../lib/hub/regulation.ts';
import { Cited } from './cited.tsx';

/** Where a local document and a national rule differ: both clauses, what differs, and how the hub goes by both. */
export function Differences({ differences }: { readonly differences: ClauseInFull['differences'] }) {
  const t = useTranslations('differences');
  const locale = useLocale();
  return (
    <ul className="entries">
      {differences.map((one) => (
        <li key={one.id} id={one.id}>
          <dl className="facts">
            <div>
              <dt>{t('local')}</dt>
              <dd>
                <Cited clause={one.local} />
              </dd>
            </div>
            <div>
              <dt>{t('national')}</dt>
              <dd>
                <Cited clause={one.national} />
              </dd>
            </div>
            <div>
              <dt>{t('difference')}</dt>
              <dd>{inLanguage(locale, one.difference, one.differenceEn)}</dd>
            </div>
            <div>
              <dt>{t('handling')}</dt>
              <dd>{inLanguage(locale, one.handling, one.handlingEn)}</dd>
            </div>
            {one.precedence ? (
              <div>
                <dt>{t('precedence')}</dt>
                <dd>
                  <Cited clause={one.precedence} />
                </dd>
              </div>
            ) : null}
          </dl>
        </li>
      ))}
    </ul>
  );
}
