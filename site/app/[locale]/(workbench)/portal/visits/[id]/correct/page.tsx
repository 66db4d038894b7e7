import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { PlainVisitForm } from '../../../../../../../components/visits/plain-visit-form.tsx';
import { visitPage, visitReference } from '../../../../../../../lib/hub/visits.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';
import { valuesOfVisit } from '../../../../../../../lib/visits/values-of-visit.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits'))('correct') };
}

/** A new entry in the place of one on record, filled in as that one says. */
export default async function CorrectVisitPage({
  params,
}: PageProps<'/[locale]/portal/visits/[id]/correct'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const { id } = await params;
  const [answer, reference] = [await visitPage(id), await visitReference()];
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  if (!reference.ok) return <Refusal problems={reference.problems} />;
  const t = await getTranslations('visits');
  const { visit } = answer.value;
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to={`/portal/visits/${id}`}>{t('pageTitle', { day: visit.on })}</SiteLink>
      </p>
      <h1 className="mt-3">{t('correct')}</h1>
      <p className="measure mt-3 text-soft">{t('correctHint')}</p>
      <div className="mt-6">
        <PlainVisitForm
          id={randomUUID()}
          reference={reference.value.visitReference}
          values={valuesOfVisit(visit)}
          corrects={{ id, photos: visit.photos, hazards: visit.hazards.map((hazard) => hazard.id) }}
        />
      </div>
    </div>
  );
}
