import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FindingPage } from '../../../../../../components/cases/finding-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { findingInFull } from '../../../../../../lib/hub/findings.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('findings'))('title') };
}

export default async function OneFindingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/findings/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await findingInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <FindingPage
      finding={answer.value.value}
      viewer={viewerOf(at.value)}
      said={single(await searchParams, 'said')}
    />
  );
}
