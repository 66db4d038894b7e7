import { useLocale } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { CitedClauseFragment } from '../lib/hub/generated/graphql.ts';
import { SiteLink } from './site-link.tsx';

/** Longer ids, which national documents have, do not fit a phone in the largest text. */
const LONGEST_UNBROKEN = 12;

/** A clause as a link: its id, its article, and what it says in a few words. */
export function Cited({
  clause,
  brief = false,
}: {
  readonly clause: CitedClauseFragment;
  readonly brief?: boolean;
}) {
  const locale = useLocale();
  return (
    <>
      <SiteLink
        to={`/clause/${clause.clause}`}
        className={clause.clause.length > LONGEST_UNBROKEN ? undefined : 'whitespace-nowrap'}
      >
        {clause.clause}
      </SiteLink>{' '}
      <span className="text-soft">{inLanguage(locale, clause.article, clause.articleEn)}</span>
      {brief ? null : <span className="block">{inLanguage(locale, clause.label, clause.labelEn)}</span>}
    </>
  );
}
