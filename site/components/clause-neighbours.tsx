import { useTranslations } from 'next-intl';
import { SiteLink } from './site-link.tsx';

export interface ClauseNeighboursProps {
  readonly clause: string;
  readonly clauses: readonly { readonly clause: string }[];
}

/** The clauses before and after one, in the register's order. */
export function ClauseNeighbours({ clause, clauses }: ClauseNeighboursProps) {
  const t = useTranslations('clause');
  const at = clauses.findIndex((each) => each.clause === clause);
  const previous = at > 0 ? clauses[at - 1] : undefined;
  const next = at >= 0 ? clauses[at + 1] : undefined;
  return (
    <nav aria-label={t('neighbours')} className="no-print mt-6 flex flex-wrap gap-x-8 gap-y-1">
      {previous ? (
        <span>
          {t('previous')} <SiteLink to={`/clause/${previous.clause}`}>{previous.clause}</SiteLink>
        </span>
      ) : null}
      {next ? (
        <span>
          {t('next')} <SiteLink to={`/clause/${next.clause}`}>{next.clause}</SiteLink>
        </span>
      ) : null}
    </nav>
  );
}
