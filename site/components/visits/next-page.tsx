import { useTranslations } from 'next-intl';
import { SiteLink } from '../site-link.tsx';

export interface NextPageProps {
  readonly place: string;
  readonly after: string | undefined;
  readonly next: string | null | undefined;
}

/** Forward by cursor, and back to the start, where the whole is not counted. */
export function NextPage({ place, after, next }: NextPageProps) {
  const t = useTranslations('pager');
  const [path = '/', search = ''] = place.split('?');
  const to = (cursor: string | null) => {
    const parameters = new URLSearchParams(search);
    if (cursor === null) parameters.delete('after');
    else parameters.set('after', cursor);
    return parameters.size > 0 ? `${path}?${parameters}` : path;
  };
  if (!after && !next) return null;
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {after ? <SiteLink to={to(null)}>{t('first')}</SiteLink> : null}
      {next ? <SiteLink to={to(next)}>{t('next')}</SiteLink> : null}
    </nav>
  );
}
