import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import { columnLetters } from '../../../lib/import/column-letters.ts';
import type { ImportProblem } from '../../../lib/hub/import-runs.ts';
import { Zh } from '../../zh.tsx';

const FIELDS = [
  'name',
  'creditCode',
  'otherNames',
  'formerNames',
  'establishedOn',
  'type',
  'capital',
  'industry',
  'province',
  'city',
  'county',
  'address',
  'scope',
] as const;

/** The rows of a file that were refused or doubted: where each stands, whose it is, why. */
export function ProblemRows({ problems }: { readonly problems: readonly ImportProblem[] }) {
  const t = useTranslations('import');
  const locale = useLocale();
  return (
    <div className="wide-table">
      <table className="ledger stacked">
        <caption className="sr-only">{t('problems')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('where')}</th>
            <th scope="col">{t('whose')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map((problem) => (
            <tr key={`${problem.row}-${problem.code}-${problem.field ?? ''}-${problem.column ?? ''}`}>
              <th scope="row">
                <Where problem={problem} />
              </th>
              <td>
                {problem.name ? <Zh>{problem.name}</Zh> : null}
                {problem.creditCode ? (
                  <span className="code block whitespace-nowrap">{problem.creditCode}</span>
                ) : null}
                {problem.name || problem.creditCode ? null : t('unnamed')}
              </td>
              <td>
                {problem.result === 'REFUSED' ? null : <span className="text-soft">{t('doubt')} </span>}
                {inLanguage(locale, problem.message, problem.messageEn)}
                <span className="ledger-note block">{problem.code}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Where({ problem: { sheet, row, column, field } }: { readonly problem: ImportProblem }) {
  const t = useTranslations('import');
  const known = FIELDS.find((one) => one === field);
  const meaning = known ? t(`fields.${known}`) : field;
  return (
    <>
      {t('row', { row: String(row) })}
      {column === null ? null : <> {t('column', { column: columnLetters(column) })}</>}
      {meaning ? <> {meaning}</> : null}
      {sheet === null ? null : <span className="ledger-note block">{t('onSheet', { sheet })}</span>}
    </>
  );
}
