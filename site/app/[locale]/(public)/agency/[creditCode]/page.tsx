import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FeeTable } from '../../../../../components/agency-file/fee-table.tsx';
import { AgencyGrades } from '../../../../../components/agency-grades.tsx';
import { AgencyPlate } from '../../../../../components/agency-plate.tsx';
import { Contents } from '../../../../../components/contents.tsx';
import { ContractCounts } from '../../../../../components/contract-counts.tsx';
import { Contracts } from '../../../../../components/contracts.tsx';
import { OnDay } from '../../../../../components/on-day.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { ReportsIssued } from '../../../../../components/reports-issued.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { FitSection } from '../../../../../components/practitioner/fit-section.tsx';
import { StaffSections } from '../../../../../components/practitioner/staff-sections.tsx';
import { StandingSections } from '../../../../../components/standing/standing.tsx';
import { dayAsked, single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { agencyAccount } from '../../../../../lib/hub/agency-account.ts';
import { contractCountsOf, reportsIssuedBy } from '../../../../../lib/hub/agency-work.ts';
import { clientsOf } from '../../../../../lib/hub/contracts.ts';
import { kindOf } from '../../../../../lib/hub/problem.ts';
import { fitOf, staffOf } from '../../../../../lib/hub/qualifications.ts';
import { agencyStanding } from '../../../../../lib/hub/standing.ts';

type Props = PageProps<'/[locale]/agency/[creditCode]'>;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const refusal = await getTranslations('refusal.title');
  const t = await getTranslations('agency');
  const on = dayAsked(await searchParams);
  const answer = on.ok ? await agencyAccount(decodeURIComponent((await params).creditCode), on.value) : on;
  if (!answer.ok) return { title: refusal(kindOf(answer.problems)), robots: { index: false } };
  const { name } = answer.value.value;
  return { title: name, description: t('metaDescription', { name }) };
}

export default async function AgencyPage({ params, searchParams }: Props) {
  const all = await getTranslations();
  const t = await getTranslations('agency');
  const creditCode = decodeURIComponent((await params).creditCode);
  const parameters = await searchParams;
  const day = dayAsked(parameters);
  if (!day.ok) return <Refusal problems={day.problems} />;
  const on = day.value;
  const account = await agencyAccount(creditCode, on);
  if (!account.ok) return <Refusal problems={account.problems} text={creditCode} />;
  const { today, value: agency } = account.value;
  const need = {
    kind: single(parameters, 'kind'),
    industry: single(parameters, 'industry'),
    place: single(parameters, 'place'),
    on,
  };
  const [standing, clients, counts, reports, place, staff, fit] = await Promise.all([
    agencyStanding({ creditCode, on, after: single(parameters, 'notices') }),
    clientsOf({ creditCode, activeOn: on ?? today, after: single(parameters, 'contracts') }),
    contractCountsOf(creditCode, on),
    reportsIssuedBy(creditCode, single(parameters, 'reports')),
    currentPlace(),
    staffOf(creditCode, single(parameters, 'people')),
    need.kind && need.industry
      ? fitOf(creditCode, { ...need, kind: need.kind, industry: need.industry })
      : undefined,
  ]);
  return (
    <article>
      <div className="sheet pt-8">
        <AgencyPlate agency={agency} today={today} on={on} />
        <p className="responsibility">
          <strong>{t('responsibilityTitle')}</strong> {t('responsibility')}{' '}
          <SiteLink to="/clause/J-6">J-6</SiteLink>
        </p>
        <Contents
          sections={[
            ...(agency.creditGrade
              ? [
                  { id: 'account', title: all('credit.account') },
                  { id: 'parts', title: all('credit.parts') },
                ]
              : []),
            ...(agency.creditGrades.length ? [{ id: 'history', title: all('history.credit') }] : []),
            ...(agency.starRating ? [{ id: 'stars', title: all('star.account') }] : []),
            ...(agency.starRatings.length ? [{ id: 'star-history', title: all('history.star') }] : []),
            { id: 'fees', title: all('agencyFile.fees') },
            { id: 'qualifications', title: all('qualifications.title') },
            { id: 'practitioners', title: all('practitioners.title') },
            { id: 'fits', title: all('fits.title') },
            { id: 'registers', title: all('registers.title') },
            { id: 'notices', title: all('notices.timeline') },
            { id: 'contract-counts', title: all('agencyWork.counts') },
            { id: 'contracts', title: all('contracts.clients') },
            { id: 'reports', title: all('agencyWork.reports') },
          ]}
        />
        <OnDay place={`/agency/${agency.creditCode}`} on={on} today={today} />
      </div>
      <div className="sheet sections">
        <AgencyGrades agency={agency} today={today} />
        <FeeTable fees={agency.feeSchedule ?? null} />
        <StaffSections answer={staff} place={place} after={single(parameters, 'people')} />
        <FitSection creditCode={agency.creditCode} need={need} answer={fit} />
        <StandingSections answer={standing} on={on} place={place} after={single(parameters, 'notices')} />
        <ContractCounts answer={counts} place={place} after={single(parameters, 'towns')} />
        <Contracts
          of="agency"
          answer={clients}
          on={on}
          place={place}
          after={single(parameters, 'contracts')}
        />
        <ReportsIssued answer={reports} place={place} after={single(parameters, 'reports')} />
      </div>
    </article>
  );
}
