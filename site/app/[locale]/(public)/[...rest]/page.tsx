import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../components/refusal.tsx';
import { noSuchPage } from '../../../../lib/hub/problem.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('refusal.title');
  return { title: t('missing'), robots: { index: false } };
}

/** Every address that no other page answers. */
export default function NoSuchPage() {
  return <Refusal problems={[noSuchPage()]} />;
}
