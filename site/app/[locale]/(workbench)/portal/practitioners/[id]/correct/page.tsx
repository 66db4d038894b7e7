import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CorrectionForm } from '../../../../../../../components/practitioner/practitioner-form.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { personOf } from '../../../../../../../lib/hub/people.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('correct') };
}

/** Corrects the file of somebody who works for the agency; the version before it stays. */
export default async function CorrectPractitionerPage({
  params,
}: PageProps<'/[locale]/portal/practitioners/[id]/correct'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  const answer = await personOf(decodeURIComponent((await params).id));
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: person } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('correct')}</h1>
      <p className="measure mt-3 text-soft">{t('correctLead', { masked: person.identityMasked })}</p>
      <div className="mt-8">
        <CorrectionForm person={person} />
      </div>
    </div>
  );
}
