import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import type { ImportRun } from '../../../lib/hub/import-runs.ts';
import { Pager } from '../../pager.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { ProblemRows } from './problem-rows.tsx';

export interface ProblemsProps {
  readonly run: ImportRun;
  /** Only what is against rows that are not taken; else also what is doubtful about others. */
  readonly refusedOnly: boolean;
  /** Cursor into the rows. */
  readonly after: string | undefined;
}

/** Why rows were refused or doubted: each reason with its count, then row by row. */
export function Problems({ run, refusedOnly, after }: ProblemsProps) {
  const t = useTranslations('import');
  const here = `/desk/import/${run.id}`;
  const { nodes, totalCount, pageInfo } = run.problems;
  return (
    <>
      {run.reasons.length ? (
        <Section id="reasons" title={t('reasons')}>
          <Reasons run={run} />
        </Section>
      ) : null}
      <Section id="problems" title={refusedOnly ? t('refusedRows') : t('allRows')}>
        <p className="no-print mb-3">
          {refusedOnly ? (
            <SiteLink to={`${here}?rows=all#problems`}>{t('showAll')}</SiteLink>
          ) : (
            <SiteLink to={`${here}#problems`}>{t('showRefused')}</SiteLink>
          )}
        </p>
        {nodes.length === 0 ? (
          <p className="text-soft">{refusedOnly ? t('noRefused') : t('noProblems')}</p>
        ) : (
          <>
            <ProblemRows problems={nodes} />
            <Pager
              place={refusedOnly ? here : `${here}?rows=all`}
              anchor="problems"
              shown={nodes.length}
              total={totalCount}
              after={after}
              next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
            />
          </>
        )}
      </Section>
    </>
  );
}

function Reasons({ run: { reasons } }: { readonly run: ImportRun }) {
  const t = useTranslations('import');
  const locale = useLocale();
  return (
    <table className="ledger">
      <caption className="sr-only">{t('reasons')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('why')}</th>
          <th scope="col" className="figure">
            {t('rowCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ code, label, labelEn, refusal, rows }) => (
          <tr key={`${code}-${String(refusal)}`}>
            <th scope="row">
              <strong>{refusal ? t('refusal') : t('doubt')}</strong> {inLanguage(locale, label, labelEn)}
              <span className="ledger-note block">{code}</span>
            </th>
            <td className="figure">{rows}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
