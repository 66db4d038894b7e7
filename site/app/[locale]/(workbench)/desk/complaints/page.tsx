import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { ComplaintLine } from '../../../../../components/complaints/complaint-line.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { COMPLAINT_STATES, complaints } from '../../../../../lib/hub/complaints.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('complaints'))('title') };
}

/** Reports from the public, for the officials of the place. */
export default async function ComplaintsPage({ searchParams }: PageProps<'/[locale]/desk/complaints'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('complaints');
  const words = await getTranslations('complaint');
  const parameters = await searchParams;
  const state = known(COMPLAINT_STATES, single(parameters, 'state'));
  const [subject, after] = [single(parameters, 'subject'), single(parameters, 'after')];
  const answer = await complaints({ state, subject, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to="/desk/complaints"
      state={state}
      states={COMPLAINT_STATES.map((value) => ({ value, label: words(`states.${value}`) }))}
      subject={subject}
      after={after}
      page={page}
      shown={page.nodes.length}
    >
      {page.nodes.map((complaint) => (
        <ComplaintLine key={complaint.id} complaint={complaint} />
      ))}
    </CaseList>
  );
}
