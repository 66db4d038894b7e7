import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectList } from '../../../../../components/projects/project-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('title') };
}

/** The projects in the territory. */
export default async function ProjectsPage({ searchParams }: PageProps<'/[locale]/desk/projects'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  return <ProjectList parameters={await searchParams} to="/desk/projects" />;
}
