import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PracticeForm } from '../../../../../../components/filings/practice-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { single } from '../../../../../../lib/http/parameters.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('form.practice') };
}

export default async function PracticeFilingPage({
  searchParams,
}: PageProps<'/[locale]/portal/filings/practice'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const parameters = await searchParams;
  const amends = single(parameters, 'amends') ?? '';
  return (
    <div className="sheet pt-10">
      <h1>{t('form.practice')}</h1>
      <p className="measure mt-3 text-soft">{t('formNote.practice')}</p>
      {amends ? <p className="measure mt-3">{t('amending')}</p> : null}
      <PracticeForm amends={amends} />
    </div>
  );
}
