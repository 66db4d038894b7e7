import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntrySheet } from '../../../../components/entry-sheet.tsx';
import { SurveyForm } from '../../../../components/stars/survey-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('survey'))('title') };
}

/** Where the link of a satisfaction survey leads; nobody has to be signed in for it. */
export default async function SurveyPage() {
  const t = await getTranslations('survey');
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <SurveyForm />
    </EntrySheet>
  );
}
