import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { SuggestionLine } from '../../../../../components/cases/suggestion-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { SUGGESTION_STATES, suggestions } from '../../../../../lib/hub/suggestions.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('suggestions'))('title') };
}

export default async function SuggestionsPage({ searchParams }: PageProps<'/[locale]/desk/suggestions'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('suggestions');
  const parameters = await searchParams;
  const state = known(SUGGESTION_STATES, single(parameters, 'state'));
  const [subject, clause, after] = [
    single(parameters, 'subject'),
    single(parameters, 'clause'),
    single(parameters, 'after'),
  ];
  const answer = await suggestions({ state, clause, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to="/desk/suggestions"
      state={state}
      states={SUGGESTION_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
    >
      {page.nodes.map((suggestion) => (
        <SuggestionLine key={suggestion.id} suggestion={suggestion} />
      ))}
    </CaseList>
  );
}
