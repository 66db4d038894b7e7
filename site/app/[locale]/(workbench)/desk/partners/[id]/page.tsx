import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeyPage } from '../../../../../../components/workbench/keys/key-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys'))('one') };
}

export default async function OneKeyPage({ params }: PageProps<'/[locale]/desk/partners/[id]'>) {
  return <KeyPage workbench="desk" id={(await params).id} />;
}
