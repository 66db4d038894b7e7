import { getLocale, getTranslations } from 'next-intl/server';
import { pathIn } from '../../lib/http/headers.ts';
import { currentPlace } from '../../lib/http/place.ts';
import { FILING_KINDS, type FilingLine as Line } from '../../lib/hub/filings.ts';
import type { FilingKind } from '../../lib/hub/generated/graphql.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { SiteLink } from '../site-link.tsx';
import { FilingLine } from './filing-line.tsx';

export interface FilingListProps {
  readonly workbench: Workbench;
  readonly kind: FilingKind | undefined;
  readonly after: string | undefined;
  readonly today: string;
  readonly page: {
    readonly nodes: readonly Line[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

/** Filings, newest first, twenty a page, with a filter by kind. */
export async function FilingList({ workbench, kind, after, today, page }: FilingListProps) {
  const t = await getTranslations('filings');
  const words = await getTranslations('cases');
  const pages = await getTranslations('pager');
  const to = `/${workbench}/filings`;
  const place = new URL(await currentPlace(), 'http://site');
  const next = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  if (next !== null) place.searchParams.set('after', next);
  return (
    <>
      <form method="get" action={pathIn(await getLocale(), to)} className="no-print case-filter">
        <span className="filter-field">
          <label htmlFor="kind">{t('kindFilter')}</label>
          <select id="kind" name="kind" defaultValue={kind ?? ''} className="field field-small">
            <option value="">{t('allKinds')}</option>
            {FILING_KINDS.map((value) => (
              <option key={value} value={value}>
                {t(`kind.${value}`)}
              </option>
            ))}
          </select>
        </span>
        <button type="submit" className="button button-small">
          {words('filter')}
        </button>
        {kind ? <SiteLink to={to}>{words('clear')}</SiteLink> : null}
      </form>
      {page.nodes.length === 0 ? (
        <p className="mt-8 text-lg">{t('none')}</p>
      ) : (
        <ul className="due-list">
          {page.nodes.map((filing) => (
            <FilingLine key={filing.id} filing={filing} workbench={workbench} today={today} />
          ))}
        </ul>
      )}
      <nav aria-label={pages('label')} className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {after ? <SiteLink to={to}>{pages('first')}</SiteLink> : null}
        {next === null ? null : <SiteLink to={`${place.pathname}${place.search}`}>{pages('next')}</SiteLink>}
      </nav>
    </>
  );
}
