import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../lib/format/bilingual.ts';
import { anchorOf, TERMS } from '../lib/glossary/terms.ts';
import type { TermClauses } from '../lib/hub/term-clauses.ts';
import { SiteLink } from './site-link.tsx';
import { Zh } from './zh.tsx';

/** Every term in the project's own words, with the clauses that define or use it. */
export function GlossaryTable({ clauses }: { readonly clauses: TermClauses }) {
  const t = useTranslations('glossary');
  const locale = useLocale();
  return (
    <table className="ledger">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('term')}</th>
          <th scope="col">{t('means')}</th>
        </tr>
      </thead>
      <tbody>
        {TERMS.map(({ id, chinese, clauses: cited }) => (
          <tr key={id} id={anchorOf(id)}>
            <th scope="row" className="clause-id">
              {t(`name.${id}`)}
              {locale === 'zh' ? null : <Zh className="ledger-note block">{chinese}</Zh>}
            </th>
            <td className="clause-text">
              {t(`meaning.${id}`)}
              <ul className="ledger-note" aria-label={t('basis')}>
                {cited.map((clause) => (
                  <li key={clause}>
                    <SiteLink to={`/clause/${clause}`} className="whitespace-nowrap">
                      {clause}
                    </SiteLink>{' '}
                    <Source clause={clauses.get(clause)} locale={locale} />
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Found = TermClauses extends ReadonlyMap<string, infer Value> ? Value : never;

function Source({ clause, locale }: { readonly clause: Found | undefined; readonly locale: 'zh' | 'en' }) {
  if (!clause) return null;
  return (
    <span>
      {inLanguage(locale, clause.act.title, clause.act.titleEn)}{' '}
      {inLanguage(locale, clause.article, clause.articleEn)}
    </span>
  );
}
