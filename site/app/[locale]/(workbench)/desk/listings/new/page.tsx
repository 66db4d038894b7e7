import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ListingForm } from '../../../../../../components/cases/listing-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { caseChoices } from '../../../../../../lib/cases/case-choices.ts';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { prefilled } from '../../../../../../lib/cases/prefilled.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const GIVEN = ['register', 'subject.kind', 'subject.code', 'basis', 'escalation', 'notice'];

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('listingFiles'))('new') };
}

export default async function NewListingPage({ searchParams }: PageProps<'/[locale]/desk/listings/new'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('listingFiles');
  const words = await getTranslations('cases');
  const choices = await caseChoices(at.value.inUse.holder);
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  return (
    <div className="sheet pt-10">
      <h1>{t('new')}</h1>
      <p className="measure mt-3 text-soft">{t('newLead')}</p>
      <div className="mt-8">
        {actsOnCases(at.value.inUse) ? (
          <ListingForm
            {...choices.value}
            values={{ 'subject.kind': 'AGENCY', ...prefilled(await searchParams, GIVEN) }}
          />
        ) : (
          <p>{words('lookOnly')}</p>
        )}
      </div>
    </div>
  );
}
