import { getTranslations } from 'next-intl/server';
import { currentPlace } from '../../lib/http/place.ts';
import { SiteLink } from '../site-link.tsx';

/** The way on in a list whose length nobody counts, and back to its start. */
export async function Pages({
  after,
  next,
}: {
  readonly after: string | undefined;
  readonly next: string | null | undefined;
}) {
  const t = await getTranslations('pager');
  const [path = '/', search = ''] = (await currentPlace()).split('?');
  const to = (cursor: string | null) => {
    const parameters = new URLSearchParams(search);
    if (cursor === null) parameters.delete('after');
    else parameters.set('after', cursor);
    const query = parameters.toString();
    return query ? `${path}?${query}` : path;
  };
  if (!after && !next) return null;
  return (
    <nav aria-label={t('label')} className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {after ? <SiteLink to={to(null)}>{t('first')}</SiteLink> : null}
      {next ? <SiteLink to={to(next)}>{t('next')}</SiteLink> : null}
    </nav>
  );
}
