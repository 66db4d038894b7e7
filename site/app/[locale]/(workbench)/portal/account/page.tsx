import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountPage } from '../../../../../components/workbench/account/account-page.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

export default function PortalAccountPage() {
  return <AccountPage workbench="portal" />;
}
