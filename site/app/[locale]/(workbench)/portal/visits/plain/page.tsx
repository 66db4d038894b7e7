import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { PlainVisitForm } from '../../../../../../components/visits/plain-visit-form.tsx';
import { visitReference } from '../../../../../../lib/hub/visits.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits'))('plainTitle') };
}

/** The same as the screen of the phone, online, in one form. */
export default async function PlainVisitPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('visits');
  const answer = await visitReference();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to="/portal/visits">{t('title')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('plainTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('plainLead')}</p>
      <div className="mt-6">
        <PlainVisitForm id={randomUUID()} reference={answer.value.visitReference} />
      </div>
    </div>
  );
}
