import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { VisitList } from '../../../../../components/visits/visit-list.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { visits } from '../../../../../lib/hub/visits.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits'))('title') };
}

/** The visits in the territory of the own authority. */
export default async function DeskVisitsPage({ searchParams }: PageProps<'/[locale]/desk/visits'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('visits');
  const parameters = await searchParams;
  const after = single(parameters, 'after');
  const doubtful = single(parameters, 'doubtful') === 'yes';
  const answer = await visits(after, doubtful);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{t('title')}</h1>
        <SiteLink to="/desk/hazard-reports">{t('reportsTitle')}</SiteLink>
      </div>
      <p className="measure mt-3 text-soft">{t('deskLead')}</p>
      <p className="mt-3">
        {doubtful ? (
          <SiteLink to="/desk/visits">{t('showAll')}</SiteLink>
        ) : (
          <SiteLink to="/desk/visits?doubtful=yes">{t('showDoubtful')}</SiteLink>
        )}
      </p>
      <VisitList
        at="/desk/visits"
        page={answer.value.visits}
        after={after}
        sides={['agency', 'enterprise']}
      />
    </div>
  );
}
