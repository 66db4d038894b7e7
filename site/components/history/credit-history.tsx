import { useTranslations } from 'next-intl';
import { plain } from '../../lib/format/decimal.ts';
import type { AgencyAccount } from '../../lib/hub/agency-account.ts';
import { gradeHistoryPlot } from '../../lib/plot/grade-history.ts';
import { GradeMark } from '../marks/grade-mark.tsx';
import { SiteLink } from '../site-link.tsx';

export interface CreditHistoryProps {
  readonly creditCode: string;
  /** Newest first. */
  readonly grades: AgencyAccount['creditGrades'];
}

/** Past credit grades: a plot, and the same figures as a table with what each score was made of. */
export function CreditHistory({ creditCode, grades }: CreditHistoryProps) {
  const t = useTranslations('history');
  const credit = useTranslations('credit');
  const plot = gradeHistoryPlot([...grades].reverse());
  const description = grades
    .map(({ cycle, score, band }) =>
      t('point', { year: String(cycle), score: plain(score), band: credit(`band.${band}`) }),
    )
    .join(' · ');
  return (
    <>
      {plot === '' ? null : (
        <figure
          className="plot"
          role="img"
          aria-label={`${t('plot')} ${t('plotDescription', { points: description })}`}
          dangerouslySetInnerHTML={{ __html: plot }}
        />
      )}
      <table className="ledger">
        <caption className="sr-only">{t('credit')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cycle')}</th>
            <th scope="col">{t('band')}</th>
            <th scope="col" className="figure">
              {t('score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {grades.map((grade) => (
            <tr key={`${grade.cycle}-${grade.publishedOn}`}>
              <th scope="row" className="cycle">
                <SiteLink to={`/agency/${creditCode}?on=${grade.publishedOn}`}>
                  {t('open', { year: String(grade.cycle) })}
                </SiteLink>
              </th>
              <td>
                <span className="flex items-center gap-2">
                  <GradeMark band={grade.band} className="size-6 shrink-0" />
                  {credit(`band.${grade.band}`)}
                </span>
                <span className="ledger-note flex flex-wrap gap-x-5">
                  <span className="arithmetic">{grade.arithmetic}</span>
                  <span>{t('published', { date: grade.publishedOn })}</span>
                </span>
              </td>
              <td className="figure">{plain(grade.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
