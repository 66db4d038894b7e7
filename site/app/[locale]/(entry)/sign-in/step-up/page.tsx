import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { StepUpForm } from '../../../../../components/workbench/account/step-up-form.tsx';
import { pathIn } from '../../../../../lib/http/headers.ts';
import { withBack, workbenchPath } from '../../../../../lib/http/own-path.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { currentSession } from '../../../../../lib/session/current.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stepUp'))('title') };
}

/** For whoever came by a bureau's service that said nothing of a second factor: their seats open with a code. */
export default async function EntryStepUpPage({ searchParams }: PageProps<'/[locale]/sign-in/step-up'>) {
  const t = await getTranslations('stepUp');
  const locale = await getLocale();
  const back = workbenchPath(single(await searchParams, 'back'));
  const session = await currentSession();
  if (!session.ok) return <Refusal problems={session.problems} />;
  if (!session.value) redirect(withBack(pathIn(locale, '/sign-in'), back));
  return (
    <EntrySheet title={t('title')} lead={t('leadSeat')}>
      <StepUpForm back={back ?? pathIn(locale, '/desk')} />
    </EntrySheet>
  );
}
