import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { InvitationForm } from '../../../../../components/workbench/invitation-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invitation'))('title') };
}

/** Where an invitation's link leads; nobody has to be signed in for it. */
export default async function InvitationPage() {
  const t = await getTranslations('invitation');
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <InvitationForm />
    </EntrySheet>
  );
}
