import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import type { ImportRunFacts } from '../../../lib/hub/import-runs.ts';
import { AuthorityName } from '../../authority-name.tsx';
import { SiteLink } from '../../site-link.tsx';

/** The imports of an authority, each with where it stands and its figures. */
export function Runs({ runs }: { readonly runs: readonly ImportRunFacts[] }) {
  const t = useTranslations('import');
  return (
    <div className="wide-table">
      <table className="ledger stacked">
        <caption className="sr-only">{t('runs')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fileName')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('figures')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <th scope="row">
                <SiteLink to={`/desk/import/${run.id}`} className="break-words">
                  {run.fileName}
                </SiteLink>
                <span className="ledger-note block">
                  {t('begun', { time: minuteOfInstant(run.startedAt), name: run.startedBy })}
                  {' · '}
                  <AuthorityName of={run.authority} />
                </span>
              </th>
              <td>
                <strong>
                  <RunState run={run} />
                </strong>
              </td>
              <td>
                {run.figures
                  ? t('figuresLine', {
                      rows: run.figures.rows,
                      taken: run.figures.taken,
                      unchanged: run.figures.unchanged,
                      refused: run.figures.refused,
                    })
                  : t('noFigures')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where an import stands, in a word or two: a trial that ended has taken nothing yet. */
export function RunState({ run: { state, trial } }: { readonly run: ImportRunFacts }) {
  const t = useTranslations('import.states');
  if (state === 'DONE') return <>{trial ? t('TRIED') : t('TAKEN')}</>;
  return <>{t(state)}</>;
}
