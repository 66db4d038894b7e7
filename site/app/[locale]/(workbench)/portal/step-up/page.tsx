import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { StepUpPage } from '../../../../../components/workbench/account/step-up-page.tsx';
import { single } from '../../../../../lib/http/parameters.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stepUp'))('title') };
}

export default async function PortalStepUpPage({ searchParams }: PageProps<'/[locale]/portal/step-up'>) {
  return <StepUpPage workbench="portal" back={single(await searchParams, 'back')} />;
}
