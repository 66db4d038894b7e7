import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { VisitScreen } from '../../../../../../components/visits/visit-screen.tsx';
import { seated } from '../../../../../../lib/session/seated.ts';
import { visitOwner } from '../../../../../../lib/visits/visit-owner.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits'))('newTitle') };
}

/** The screen that a phone keeps: nothing of the hub's is in it; what it shows comes from the phone. */
export default async function NewVisitPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('visits');
  const owner = visitOwner(at.value);
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to="/portal/visits">{t('title')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('newTitle')}</h1>
      {owner ? (
        <>
          <p className="measure mt-3 text-soft">{t('newLead')}</p>
          <noscript>
            <p className="measure mt-3">
              {t('noScript')} <SiteLink to="/portal/visits/plain">{t('plainTitle')}</SiteLink>
            </p>
          </noscript>
          <div className="mt-6">
            <VisitScreen owner={owner} />
          </div>
        </>
      ) : (
        <p className="mt-3">{t('agenciesOnly')}</p>
      )}
    </div>
  );
}
