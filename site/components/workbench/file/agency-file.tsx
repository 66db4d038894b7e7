import { getTranslations } from 'next-intl/server';
import { creditStanding } from '../../../lib/hub/credit-standing.ts';
import { hubInfo } from '../../../lib/hub/hub-info.ts';
import { agencyStanding } from '../../../lib/hub/standing.ts';
import { Refusal } from '../../refusal.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { StandingSections } from '../../standing/standing.tsx';
import { Unavailable } from '../../unavailable.tsx';
import { Zh } from '../../zh.tsx';
import { Said } from '../../agency-file/said.tsx';
import { FileSections } from '../../agency-file/file-sections.tsx';
import { OnNotice } from './on-notice.tsx';
import { LiveScore } from './live-score.tsx';

export interface AgencyFileProps {
  readonly creditCode: string;
  /** The calendar year asked for; this year's when absent. */
  readonly cycle: number | undefined;
  /** Cursor into the notices. */
  readonly after: string | undefined;
  /** Whether the viewer keeps the file: a manager. */
  readonly keeps: boolean;
  /** What was just done. */
  readonly said: string | undefined;
}

/** What an agency sees of itself: its live score with every entry, its registers, the notices about it. */
export async function AgencyFile({ creditCode, cycle, after, keeps, said }: AgencyFileProps) {
  const t = await getTranslations('file');
  const units = await getTranslations('units');
  const info = await hubInfo();
  if (!info.ok) return <Refusal problems={info.problems} />;
  const { today } = info.value;
  const year = Number(today.slice(0, 4));
  const chosen = cycle === year - 1 ? year - 1 : year;
  const [score, standing] = await Promise.all([
    creditStanding(creditCode, chosen),
    agencyStanding({ creditCode, on: undefined, after }),
  ]);
  const name = score.ok ? score.value.value.name : null;
  return (
    <div className="sheet pt-10">
      <h1>{name ? <Zh>{name}</Zh> : t('title')}</h1>
      <p className="mt-2">
        <SiteLink to={`/agency/${creditCode}`}>{t('publicPage')}</SiteLink>
      </p>
      <Said deed={said} />
      <p className="measure mt-3 text-soft">{t('scoreLead')}</p>
      <nav aria-label={t('cycles')} className="no-print contents-list">
        <ul>
          {[year, year - 1].map((one) => (
            <li key={one}>
              {one === chosen ? (
                <strong aria-current="true">{units('cycle', { year: String(one) })}</strong>
              ) : (
                <SiteLink to={one === year ? '/portal/file' : `/portal/file?cycle=${one}`}>
                  {units('cycle', { year: String(one) })}
                </SiteLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className="sections">
        {!score.ok ? (
          <Section id="score" title={t('score')}>
            <Unavailable problems={score.problems} />
          </Section>
        ) : score.value.value.standing ? (
          <>
            <OnNotice standing={score.value.value.standing} creditCode={creditCode} today={today} />
            <LiveScore standing={score.value.value.standing} today={today} />
          </>
        ) : (
          <Section id="score" title={t('score')}>
            <p className="text-soft">{t('noScore')}</p>
          </Section>
        )}
        <FileSections creditCode={creditCode} workbench="portal" keeps={keeps} />
        <StandingSections answer={standing} on={undefined} place="/portal/file" after={after} />
      </div>
    </div>
  );
}
