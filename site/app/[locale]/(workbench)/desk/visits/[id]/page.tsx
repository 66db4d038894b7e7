import { Refusal } from '../../../../../../components/refusal.tsx';
import { VisitPage } from '../../../../../../components/visits/visit-page.tsx';
import { visitPage } from '../../../../../../lib/hub/visits.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export default async function DeskVisitPage({ params }: PageProps<'/[locale]/desk/visits/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await visitPage((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return <VisitPage at="/desk/visits" visit={answer.value.visit} />;
}
