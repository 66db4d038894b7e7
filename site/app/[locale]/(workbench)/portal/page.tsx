import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Landing } from '../../../../components/workbench/due/landing.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workbench'))('portal') };
}

export default function PortalPage() {
  return <Landing workbench="portal" />;
}
