import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { PasswordResetForm } from '../../../../../components/workbench/password-reset-form.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('passwordReset'))('title') };
}

/** Where the link for a forgotten password leads; nobody has to be signed in for it. */
export default async function PasswordResetPage() {
  const t = await getTranslations('passwordReset');
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <PasswordResetForm />
    </EntrySheet>
  );
}
