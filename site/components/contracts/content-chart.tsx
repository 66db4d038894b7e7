import { useTranslations } from 'next-intl';
import type { ContractFileFull } from '../../lib/hub/contract-files.ts';
import { CONTENTS } from '../../lib/visits/words.ts';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';

export interface ContentChartProps {
  readonly coverage: ContractFileFull['contentCoverage'];
  /** The workbench whose visits the days lead to. */
  readonly base: string;
}

/** The ten contents of J-12 by contract year: the visits that did each, and what is still to be done, in words. */
export function ContentChart({ coverage, base }: ContentChartProps) {
  const t = useTranslations('contentChart');
  const content = useTranslations('serviceContent');
  const [first] = coverage;
  if (!first) return null;
  return (
    <Section id="contents" title={t('title')} margin={<p className="margin-note">{t('lead')}</p>}>
      <div className="wide-table">
        <table className="ledger">
          <caption className="sr-only">{t('caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('content')}</th>
              {first.years.map(({ from, to }) => (
                <th key={from} scope="col">
                  {from} – {to}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {coverage.map(({ number, agreed, years }) => {
              const known = CONTENTS.find((one) => one === number);
              return (
                <tr key={number}>
                  <th scope="row">
                    {known ? content(`${known}`) : number}
                    {agreed ? null : <span className="ledger-note">{t('notAgreed')}</span>}
                  </th>
                  {years.map(({ from, state, visits }) => (
                    <td key={from}>
                      {t(`states.${state}`, { count: visits.length })}
                      {visits.length === 0 ? null : (
                        <ul>
                          {visits.map(({ id, on }) => (
                            <li key={id}>
                              <SiteLink to={`${base}/visits/${id}`}>{on}</SiteLink>
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
