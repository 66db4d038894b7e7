import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AgencyScore } from '../../../../../../components/cases/agency-score.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { single } from '../../../../../../lib/http/parameters.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agencyScore'))('title') };
}

export default async function DeskAgencyPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/agency/[creditCode]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const cycle = Number(single(await searchParams, 'cycle'));
  return (
    <AgencyScore creditCode={decodeURIComponent((await params).creditCode)} cycle={cycle || undefined} />
  );
}
