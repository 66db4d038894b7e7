import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PractitionerForm } from '../../../../../../components/practitioner/practitioner-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('add') };
}

export default async function NewPractitionerPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  return (
    <div className="sheet pt-10">
      <h1>{t('add')}</h1>
      <p className="measure mt-3 text-soft">{t('addLead')}</p>
      <div className="mt-8">
        <PractitionerForm />
      </div>
    </div>
  );
}
