import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { ObjectionLine } from '../../../../../components/cases/objection-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { OBJECTION_STATES, objections } from '../../../../../lib/hub/objections.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('objections'))('title') };
}

export default async function ObjectionsPage({ searchParams }: PageProps<'/[locale]/desk/objections'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('objections');
  const parameters = await searchParams;
  const state = known(OBJECTION_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await objections({ state, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to="/desk/objections"
      state={state}
      states={OBJECTION_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
    >
      {page.nodes.map((objection) => (
        <ObjectionLine key={objection.id} objection={objection} workbench="desk" />
      ))}
    </CaseList>
  );
}
