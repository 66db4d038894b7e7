import { useTranslations } from 'next-intl';
import { SiteLink } from './site-link.tsx';

export interface PagerProps {
  /** The place of the list without its cursor. */
  readonly place: string;
  /** The query parameter that carries the cursor. */
  readonly parameter?: string;
  /** Where to land on the page, an id. */
  readonly anchor?: string;
  readonly shown: number;
  readonly total: number;
  readonly after: string | undefined;
  readonly next: string | null | undefined;
}

function withParameter(place: string, parameter: string, value: string | null): string {
  const [path = '/', search = ''] = place.split('?');
  const parameters = new URLSearchParams(search);
  if (value === null) parameters.delete(parameter);
  else parameters.set(parameter, value);
  const query = parameters.toString();
  return query ? `${path}?${query}` : path;
}

/** Forward by cursor, and back to the start: the way back page by page is the browser's. */
export function Pager({ place, parameter = 'after', anchor, shown, total, after, next }: PagerProps) {
  const t = useTranslations('pager');
  const hash = anchor ? `#${anchor}` : '';
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <span className="text-soft">{t('shown', { shown, total })}</span>
      {after ? <SiteLink to={withParameter(place, parameter, null) + hash}>{t('first')}</SiteLink> : null}
      {next ? <SiteLink to={withParameter(place, parameter, next) + hash}>{t('next')}</SiteLink> : null}
    </nav>
  );
}
