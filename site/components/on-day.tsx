import { useLocale, useTranslations } from 'next-intl';
import { dayInWords } from '../lib/format/day.ts';
import { pathIn } from '../lib/http/headers.ts';
import { SiteLink } from './site-link.tsx';

export interface OnDayProps {
  /** The page without its query. */
  readonly place: string;
  readonly on: string | undefined;
  readonly today: string;
}

/** Asks for the record in force on another day; says so plainly when it is not today's that is shown. */
export function OnDay({ place, on, today }: OnDayProps) {
  const t = useTranslations('agency');
  const locale = useLocale();
  const other = on !== undefined && on !== today;
  return (
    <div className="on-day">
      {other ? (
        <p role="status">
          <strong>{t('onDayNotice', { date: dayInWords(on, locale) })}</strong>{' '}
          <SiteLink to={place}>{t('onDayBack')}</SiteLink>
        </p>
      ) : null}
      <form
        method="get"
        action={pathIn(locale, place)}
        className="no-print flex flex-wrap items-center gap-3 text-sm"
      >
        <label htmlFor="on">{t('onDay')}</label>
        <input
          id="on"
          name="on"
          type="date"
          defaultValue={on ?? today}
          required
          className="field field-small"
        />
        <button type="submit" className="button button-small">
          {t('onDaySubmit')}
        </button>
      </form>
    </div>
  );
}
