import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { AnswerDeed } from '../../../../../../components/visits/answer-deed.tsx';
import { CorrectionDeed } from '../../../../../../components/visits/correction-deed.tsx';
import { HazardAnswers } from '../../../../../../components/visits/hazard-answers.tsx';
import { HazardDeeds } from '../../../../../../components/visits/hazard-deeds.tsx';
import { VisitPage } from '../../../../../../components/visits/visit-page.tsx';
import { single } from '../../../../../../lib/http/parameters.ts';
import { visitPage } from '../../../../../../lib/hub/visits.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const SAID = ['noted', 'reported', 'refusal', 'CONFIRMED', 'CONTESTED', 'ACKNOWLEDGED', 'DONE'] as const;

export default async function PortalVisitPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/visits/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await visitPage((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('visits');
  const { visit } = answer.value;
  const asked = single(await searchParams, 'said');
  const words = SAID.find((one) => one === asked);
  const stands = visit.correctedBy === null && !visit.retracted;
  const agency = at.value.inUse.kind === 'AGENCY';
  return (
    <VisitPage
      at="/portal/visits"
      visit={visit}
      said={words && t(`said.${words}`)}
      underHazard={
        !stands
          ? undefined
          : (hazard) =>
              agency ? (
                <HazardDeeds visit={visit.id} hazard={hazard} />
              ) : (
                <HazardAnswers
                  visit={visit.id}
                  hazard={hazard}
                  principal={at.value.inUse.role === 'manager'}
                />
              )
      }
      deeds={!stands ? null : agency ? <CorrectionDeed id={visit.id} /> : <AnswerDeed visit={visit} />}
    />
  );
}
