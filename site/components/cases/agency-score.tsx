import { getTranslations } from 'next-intl/server';
import { creditStanding } from '../../lib/hub/credit-standing.ts';
import { findings } from '../../lib/hub/findings.ts';
import { hubInfo } from '../../lib/hub/hub-info.ts';
import { FileSections } from '../agency-file/file-sections.tsx';
import { Refusal } from '../refusal.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Unavailable } from '../unavailable.tsx';
import { LiveScore } from '../workbench/file/live-score.tsx';
import { Zh } from '../zh.tsx';
import { FindingLine } from './finding-line.tsx';

export interface AgencyScoreProps {
  readonly creditCode: string;
  /** The calendar year asked for; this year's when absent. */
  readonly cycle: number | undefined;
}

/** An agency's live score as officials see it: every entry of the year's account, and what waits for confirmation. */
export async function AgencyScore({ creditCode, cycle }: AgencyScoreProps) {
  const t = await getTranslations('agencyScore');
  const file = await getTranslations('file');
  const people = await getTranslations('practitioners');
  const qualifications = await getTranslations('qualifications');
  const units = await getTranslations('units');
  const info = await hubInfo();
  if (!info.ok) return <Refusal problems={info.problems} />;
  const { today } = info.value;
  const year = Number(today.slice(0, 4));
  const chosen = cycle !== undefined && cycle >= year - 2 && cycle <= year ? cycle : year;
  const [score, waiting] = await Promise.all([
    creditStanding(creditCode, chosen),
    findings({ state: 'PROPOSED', subject: creditCode, after: undefined }),
  ]);
  // whoever supervises an agency that another bureau grades sees its file and not the score
  const ungraded = !score.ok && score.problems.some(({ code }) => code === 'FORBIDDEN');
  if (!score.ok && !ungraded) return <Refusal problems={score.problems} />;
  const { name, standing } = score.ok ? score.value.value : { name: null, standing: null };
  const to = `/desk/agency/${creditCode}`;
  return (
    <div className="sheet pt-10">
      <h1>{name ? <Zh>{name}</Zh> : creditCode}</h1>
      <p className="account mt-1">{creditCode}</p>
      <p className="no-print mt-3 flex flex-wrap gap-x-6">
        <SiteLink to={`/agency/${creditCode}`}>{file('publicPage')}</SiteLink>
        <SiteLink to={`/desk/findings?subject=${creditCode}`}>{t('findings')}</SiteLink>
        <SiteLink to={`/desk/findings/new?subject.code=${creditCode}`}>{t('record')}</SiteLink>
        <SiteLink to={`/desk/talks?subject=${creditCode}`}>{t('talks')}</SiteLink>
        <SiteLink to={`/desk/agency/${creditCode}/practitioners`}>{people('title')}</SiteLink>
        <SiteLink to={`/desk/agency/${creditCode}/qualifications`}>{qualifications('title')}</SiteLink>
      </p>
      <nav aria-label={file('cycles')} className="no-print contents-list">
        <ul>
          {[year, year - 1, year - 2].map((one) => (
            <li key={one}>
              {one === chosen ? (
                <strong aria-current="true">{units('cycle', { year: String(one) })}</strong>
              ) : (
                <SiteLink to={one === year ? to : `${to}?cycle=${one}`}>
                  {units('cycle', { year: String(one) })}
                </SiteLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className="sections">
        <Section id="waiting" title={t('waiting')}>
          {!waiting.ok ? (
            <Unavailable problems={waiting.problems} />
          ) : waiting.value.value.nodes.length === 0 ? (
            <p className="text-soft">{t('nothingWaits')}</p>
          ) : (
            <ul className="due-list">
              {waiting.value.value.nodes.map((finding) => (
                <FindingLine key={finding.id} finding={finding} />
              ))}
            </ul>
          )}
        </Section>
        {standing ? (
          <LiveScore standing={standing} today={today} />
        ) : (
          <Section id="score" title={file('score')}>
            {score.ok ? (
              <p className="text-soft">{file('noScore')}</p>
            ) : (
              <Unavailable problems={score.problems} />
            )}
          </Section>
        )}
        <FileSections creditCode={creditCode} workbench="desk" keeps={false} />
      </div>
    </div>
  );
}
