import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeysPage } from '../../../../../components/workbench/keys/keys-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('keys'))('partnersTitle') };
}

export default function PartnersPage() {
  return <KeysPage workbench="desk" />;
}
