import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { EscalationLine } from '../../../../../components/cases/escalation-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { ESCALATION_STATES, escalations } from '../../../../../lib/hub/ladder.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('escalations'))('title') };
}

export default async function EscalationsPage({ searchParams }: PageProps<'/[locale]/desk/escalations'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('escalations');
  const parameters = await searchParams;
  const state = known(ESCALATION_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await escalations(state, subject, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to="/desk/escalations"
      state={state}
      states={ESCALATION_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
      said={single(parameters, 'said') === 'decline' ? t('declined') : undefined}
    >
      {page.nodes.map((escalation) => (
        <EscalationLine key={escalation.id} escalation={escalation} viewer={viewerOf(at.value)} />
      ))}
    </CaseList>
  );
}
