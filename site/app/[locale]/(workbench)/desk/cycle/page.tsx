import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CycleAgency } from '../../../../../components/cases/cycle-agency.tsx';
import { CycleDeeds } from '../../../../../components/cases/cycle-deeds.tsx';
import { ResultReceipts } from '../../../../../components/cases/result-receipts.tsx';
import { Pager } from '../../../../../components/pager.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { actsOnCases, viewerOf } from '../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { creditCycle } from '../../../../../lib/hub/credit-cycle.ts';
import { hubInfo } from '../../../../../lib/hub/hub-info.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const SAID = ['close', 'reopen', 'announce', 'publish', 'receive'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('cycle'))('title') };
}

/** The yearly course of the credit grade: the parts, the public notice, the publication, agency by agency. */
export default async function CyclePage({ searchParams }: PageProps<'/[locale]/desk/cycle'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('cycle');
  const words = await getTranslations('cases');
  const units = await getTranslations('units');
  const info = await hubInfo();
  if (!info.ok) return <Refusal problems={info.problems} />;
  const parameters = await searchParams;
  const thisYear = Number(info.value.today.slice(0, 4));
  const year = Number(single(parameters, 'year')) || thisYear;
  const after = single(parameters, 'after');
  const answer = await creditCycle(year, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const cycle = answer.value.value;
  const viewer = viewerOf(at.value);
  const said = known(SAID, single(parameters, 'said'));
  const counts = {
    done: Number(single(parameters, 'done')) || 0,
    refused: Number(single(parameters, 'refused')) || 0,
  };
  const mayReopen = viewer.holder === 'jiangyin' && (viewer.role === 'reviewer' || viewer.role === 'leader');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead', { days: cycle.noticeDays })}</p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`, counts)}
        </p>
      ) : null}
      <nav aria-label={t('years')} className="no-print contents-list">
        <ul>
          {[thisYear, thisYear - 1, thisYear - 2].map((one) => (
            <li key={one}>
              {one === year ? (
                <strong aria-current="true">{units('cycle', { year: String(one) })}</strong>
              ) : (
                <SiteLink to={`/desk/cycle?year=${one}`}>{units('cycle', { year: String(one) })}</SiteLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <div className="sections">
        <Section id="deeds" title={words('deeds')}>
          {actsOnCases(viewer) ? <CycleDeeds cycle={cycle} viewer={viewer} /> : <p>{words('lookOnly')}</p>}
        </Section>
        {cycle.published > 0 ? (
          <Section
            id="receipts"
            title={t('receipts')}
            margin={
              <p className="margin-note">
                <SiteLink to="/clause/J-16a">J-16a</SiteLink>
              </p>
            }
          >
            <ResultReceipts cycle={cycle} />
          </Section>
        ) : null}
        <Section id="agencies" title={t('agenciesTitle', { count: cycle.totalCount })}>
          {cycle.nodes.length === 0 ? (
            <p className="text-soft">{t('none')}</p>
          ) : (
            <ul className="due-list">
              {cycle.nodes.map((agency) => (
                <CycleAgency
                  key={agency.creditCode}
                  agency={agency}
                  cycle={cycle.cycle}
                  mayReopen={mayReopen}
                />
              ))}
            </ul>
          )}
          <Pager
            place={await currentPlace()}
            shown={cycle.nodes.length}
            total={cycle.totalCount}
            after={after}
            next={cycle.pageInfo.hasNextPage ? cycle.pageInfo.endCursor : null}
          />
        </Section>
      </div>
    </div>
  );
}
