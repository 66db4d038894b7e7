import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { ActInFull } from '../lib/hub/regulation.ts';
import { SiteLink } from './site-link.tsx';

export interface ClauseTableProps {
  readonly title: string;
  readonly clauses: ActInFull['clauses'];
}

/** The clauses of an act in the register's order, with the questions that are open on them. */
export function ClauseTable({ title, clauses }: ClauseTableProps) {
  const t = useTranslations('acts');
  const locale = useLocale();
  return (
    <table className="ledger">
      <caption className="sr-only">{t('clausesCaption', { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('clauseId')}</th>
          <th scope="col">{t('meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {clauses.map((clause) => (
          <tr key={clause.clause}>
            <th scope="row" className="clause-id">
              <SiteLink to={`/clause/${clause.clause}`}>{clause.clause}</SiteLink>
              <span className="ledger-note block">
                {inLanguage(locale, clause.article, clause.articleEn)}
              </span>
            </th>
            <td className="clause-text">
              {inLanguage(locale, clause.label, clause.labelEn)}
              {clause.openQuestions.length ? (
                <span className="ledger-note block">
                  {t('questions')} {clause.openQuestions.map((question) => question.id).join(' ')}
                </span>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
