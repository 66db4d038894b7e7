import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SuggestionPage } from '../../../../../../components/cases/suggestion-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { suggestionInFull } from '../../../../../../lib/hub/suggestions.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suggestions'))('title') };
}

export default async function OneSuggestionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/suggestions/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await suggestionInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <SuggestionPage
      suggestion={answer.value.value}
      viewer={viewerOf(at.value)}
      said={single(await searchParams, 'said')}
    />
  );
}
