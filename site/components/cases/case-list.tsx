import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { pathIn } from '../../lib/http/headers.ts';
import { currentPlace } from '../../lib/http/place.ts';
import { Pager } from '../pager.tsx';
import { SiteLink } from '../site-link.tsx';

export interface CaseListProps {
  readonly title: string;
  readonly lead: string;
  /** The address of the list. */
  readonly to: string;
  readonly state: string | undefined;
  readonly states: readonly { readonly value: string; readonly label: string }[];
  readonly subject: string | undefined;
  /** What the field of the search is called where it takes more than a subject. */
  readonly subjectLabel?: string | undefined;
  readonly after: string | undefined;
  readonly page: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
  /** How many are on this page. */
  readonly shown: number;
  /** What has just been done. */
  readonly said?: string | undefined;
  /** What leads to something new. */
  readonly beside?: ReactNode;
  /** The lines. */
  readonly children: ReactNode;
}

/** A list of records: what it holds and in which order, its filter, its lines, its pages. */
export async function CaseList(props: CaseListProps) {
  const { title, lead, to, state, states, subject, after, page, shown, said, beside, children } = props;
  const t = await getTranslations('cases');
  const locale = await getLocale();
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{title}</h1>
        {beside}
      </div>
      <p className="measure mt-3 text-soft">
        {lead} {t('order')}
      </p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {said}
        </p>
      ) : null}
      <form method="get" action={pathIn(locale, to)} className="no-print case-filter">
        {states.length ? (
          <span className="filter-field">
            <label htmlFor="state">{t('state')}</label>
            <select id="state" name="state" defaultValue={state ?? ''} className="field field-small">
              <option value="">{t('allStates')}</option>
              {states.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        ) : null}
        <span className="filter-field">
          <label htmlFor="subject">{props.subjectLabel ?? t('subjectFilter')}</label>
          <input
            id="subject"
            name="subject"
            defaultValue={subject ?? ''}
            maxLength={64}
            className="field field-small"
            spellCheck={false}
            autoComplete="off"
          />
        </span>
        <button type="submit" className="button button-small">
          {t('filter')}
        </button>
        {state || subject ? <SiteLink to={to}>{t('clear')}</SiteLink> : null}
      </form>
      {shown === 0 ? <p className="mt-8 text-lg">{t('none')}</p> : <ul className="due-list">{children}</ul>}
      <Pager
        place={await currentPlace()}
        shown={shown}
        total={page.totalCount}
        after={after}
        next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
      />
    </div>
  );
}
