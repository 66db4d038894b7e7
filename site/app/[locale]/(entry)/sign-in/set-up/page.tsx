import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SetUpForm } from '../../../../../components/workbench/set-up-form.tsx';
import { pathIn } from '../../../../../lib/http/headers.ts';
import { withBack, workbenchPath } from '../../../../../lib/http/own-path.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { currentSession } from '../../../../../lib/session/current.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('setUp'))('title') };
}

export default async function SetUpPage({ searchParams }: PageProps<'/[locale]/sign-in/set-up'>) {
  const t = await getTranslations('setUp');
  const locale = await getLocale();
  const back = workbenchPath(single(await searchParams, 'back'));
  const session = await currentSession();
  if (!session.ok) return <Refusal problems={session.problems} />;
  if (!session.value) redirect(withBack(pathIn(locale, '/sign-in'), back));
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <SetUpForm next={back ?? pathIn(locale, '/desk')} nextLabel={t('saved')} />
    </EntrySheet>
  );
}
