import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActTable } from '../../../components/act-table.tsx';
import { Refusal } from '../../../components/refusal.tsx';
import { everyAct } from '../../../lib/hub/regulation.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('acts');
  return { title: t('title') };
}

export default async function ActsPage() {
  const t = await getTranslations('acts');
  const answer = await everyAct();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <div className="sheet py-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-2 mb-8 text-soft">{t('lead')}</p>
      <ActTable acts={answer.value.value} />
    </div>
  );
}
