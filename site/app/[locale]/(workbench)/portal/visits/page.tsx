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

/** The visits of the own agency, or at the own enterprise. */
export default async function PortalVisitsPage({ searchParams }: PageProps<'/[locale]/portal/visits'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('visits');
  const parameters = await searchParams;
  const after = single(parameters, 'after');
  const answer = await visits(after, false);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const agency = at.value.inUse.kind === 'AGENCY';
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{t('title')}</h1>
        {agency ? <SiteLink to="/portal/visits/new">{t('newTitle')}</SiteLink> : null}
      </div>
      <p className="measure mt-3 text-soft">{agency ? t('agencyLead') : t('enterpriseLead')}</p>
      {single(parameters, 'said') === 'recorded' ? (
        <p role="status" className="said measure mt-4">
          {t('recordedSaid')}
        </p>
      ) : null}
      <VisitList
        at="/portal/visits"
        page={answer.value.visits}
        after={after}
        sides={[agency ? 'enterprise' : 'agency']}
      />
    </div>
  );
}
