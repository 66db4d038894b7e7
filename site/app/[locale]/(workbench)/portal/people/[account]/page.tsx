import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PersonPage } from '../../../../../../components/workbench/people/person-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('person') };
}

export default async function PortalPersonPage({ params }: PageProps<'/[locale]/portal/people/[account]'>) {
  // an account's id may hold what an address writes otherwise; a broken one never gets here
  return <PersonPage workbench="portal" account={decodeURIComponent((await params).account)} />;
}
