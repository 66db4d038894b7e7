import { getTranslations } from 'next-intl/server';
import type { MonthlyFigures, MonthlyLine } from '../../lib/hub/monthly-report-shown.ts';
import { inWords, TYPED } from '../../lib/monthly-report/line-fields.ts';
import { SiteLink } from '../site-link.tsx';

/** A line, with what the visits say now where somebody compares. */
export type ShownLine = MonthlyLine & { readonly present?: MonthlyFigures | null };

/** The lines of a report, a table for each town; where a figure was corrected, what the visits say stands under it. */
export async function ReportLines({ lines }: { readonly lines: readonly ShownLine[] }) {
  const byTown = Map.groupBy(lines, ({ town }) => town);
  return (
    <>
      {[...byTown].map(([town, ofTown]) => (
        <TownTable key={town} town={town} lines={ofTown} />
      ))}
    </>
  );
}

async function TownTable({ town, lines }: { readonly town: string; readonly lines: readonly ShownLine[] }) {
  const t = await getTranslations('reports');
  const columns = TYPED.filter(({ name }) => name !== 'contractNumber');
  return (
    <section className="mt-8" aria-labelledby={`town-${town}`}>
      <h2 id={`town-${town}`}>{lines[0]?.townName}</h2>
      <div className="wide-table" tabIndex={0} role="region" aria-labelledby={`town-${town}`}>
        <table className="ledger mt-3">
          <thead>
            <tr>
              <th scope="col">{t('client')}</th>
              {columns.map(({ name }) => (
                <th key={name} scope="col">
                  {t(`figure.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.contract}>
                <th scope="row" className="font-normal">
                  <Client line={line} />
                </th>
                {columns.map(({ name, kind }) => (
                  <td key={name} className={kind === 'count' ? 'tabular-nums' : 'whitespace-pre-line'}>
                    {inWords(line.reported, name)}
                    <Beside line={line} name={name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

async function Client({ line }: { readonly line: ShownLine }) {
  const t = await getTranslations('reports');
  const { enterprise, startsOn, endsOn, visitsPerYear, change, industry } = line;
  return (
    <>
      <SiteLink to={`/enterprise/${enterprise.creditCode}`}>
        {enterprise.name ?? enterprise.creditCode}
      </SiteLink>
      <span className="block text-sm text-soft">
        {line.reported.contractNumber ? `${line.reported.contractNumber} · ` : ''}
        {industry ? `${industry} · ` : ''}
        {t('term', { from: startsOn, to: endsOn, visits: visitsPerYear })}
        {change ? ` · ${t(`change.${change as 'SIGNED'}`)}` : ''}
      </span>
    </>
  );
}

async function Beside({
  line,
  name,
}: {
  readonly line: ShownLine;
  readonly name: (typeof TYPED)[number]['name'];
}) {
  const t = await getTranslations('reports');
  const [recorded, now] = [
    inWords(line.recorded, name),
    line.present ? inWords(line.present, name) : undefined,
  ];
  const notOfVisits = name === 'note' || name === 'contractNumber';
  const changed = now !== undefined && now !== recorded && !notOfVisits;
  if (!line.corrected.includes(name) && !changed) return null;
  return (
    <span className="block text-sm text-soft">
      {line.corrected.includes(name) ? t('recorded', { value: recorded || t('nothing') }) : ''}
      {changed ? ` ${t('present', { value: now || t('nothing') })}` : ''}
    </span>
  );
}

/** What a report comes to, in a sentence. */
export async function ReportSum({
  totals,
  nil,
}: {
  readonly totals: Readonly<
    Record<
      'clients' | 'visits' | 'hazards' | 'majorHazards' | 'rectified' | 'refusals' | 'trainings' | 'drills',
      number
    >
  >;
  readonly nil: boolean;
}) {
  const t = await getTranslations('reports');
  return <p className="measure mt-3">{nil ? t('nilSum') : t('sum', { ...totals })}</p>;
}
