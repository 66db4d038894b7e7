import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ObjectionPage } from '../../../../../../components/cases/objection-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { objectionInFull } from '../../../../../../lib/hub/objections.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const SAID = ['object', 'decide'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('objections'))('title') };
}

export default async function OneObjectionPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/objections/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await objectionInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <ObjectionPage
      objection={answer.value.value}
      viewer={viewerOf(at.value)}
      workbench="portal"
      said={known(SAID, single(await searchParams, 'said'))}
    />
  );
}
