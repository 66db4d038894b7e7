import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { StarApplicationPage } from '../../../../../../components/stars/star-application-page.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { starTable } from '../../../../../../lib/hub/calculators.ts';
import { starApplication } from '../../../../../../lib/hub/star-file.ts';
import { townsOf } from '../../../../../../lib/hub/stars.ts';
import { SAID_ON_DESK } from '../../../../../../lib/stars/said.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stars'))('title') };
}

export default async function OneStarApplicationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/stars/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await starApplication((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const application = answer.value.starApplication;
  if (!application) return null;
  const [table, towns] = await Promise.all([starTable(), townsOf(application.authority.id)]);
  if (!table.ok) return <Refusal problems={table.problems} />;
  return (
    <StarApplicationPage
      application={application}
      table={table.value.starTable}
      viewer={viewerOf(at.value)}
      today={answer.value.hub.today}
      towns={towns.ok ? towns.value.places : []}
      said={known(SAID_ON_DESK, single(await searchParams, 'said'))}
    />
  );
}
