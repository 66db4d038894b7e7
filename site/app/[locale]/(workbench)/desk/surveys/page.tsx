import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SurveysToAnswer } from '../../../../../components/stars/surveys-to-answer.tsx';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('surveyLink'))('mine') };
}

/** Surveys of satisfaction that are addressed to the own bureau or town. */
export default async function SurveysPage() {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  return <SurveysToAnswer />;
}
