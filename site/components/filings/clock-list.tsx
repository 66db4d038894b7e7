import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ClockOfFilingFragment } from '../../lib/hub/generated/graphql.ts';
import { Cited } from '../cited.tsx';

/** Each clock: what was due, until when, how that was counted, and whether it was in time. */
export function ClockList({ clocks }: { readonly clocks: readonly ClockOfFilingFragment[] }) {
  const t = useTranslations('filings');
  const locale = useLocale();
  if (clocks.length === 0) return <p>{t('noClock')}</p>;
  return (
    <ul className="due-list">
      {clocks.map((clock) => (
        <li
          key={`${clock.clause.clause}-${clock.due}-${clock.counted}`}
          className={clock.late ? 'due-over' : undefined}
        >
          <p className="due-when">
            <strong className="due-left">{t(clock.late ? 'late' : 'onTime')}</strong>
            <span className="due-day">{clock.due}</span>
          </p>
          <div>
            <p className="due-title">{inLanguage(locale, clock.duty, clock.dutyEn)}</p>
            <dl className="due-notes">
              <div>
                <dt>{t('counted')}</dt>
                <dd>
                  {inLanguage(locale, clock.counted, clock.countedEn)}
                  {clock.provisional ? <strong> {t('provisional')}</strong> : null}
                </dd>
              </div>
              <div>
                <dt>{t('told')}</dt>
                <dd>{clock.on}</dd>
              </div>
              <div>
                <dt>{t('basis')}</dt>
                <dd>
                  <Cited clause={clock.clause} brief />
                </dd>
              </div>
              {clock.late && clock.breach ? (
                <div>
                  <dt>{t('breach')}</dt>
                  <dd>
                    <Cited clause={clock.breach} />
                  </dd>
                </div>
              ) : null}
            </dl>
          </div>
        </li>
      ))}
    </ul>
  );
}
