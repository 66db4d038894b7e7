import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectList } from '../../../../../components/projects/project-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/portal/projects';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('title') };
}

/** The projects of the agency or enterprise that one acts for. */
export default async function ProjectsPage({ searchParams }: PageProps<'/[locale]/portal/projects'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('serviceProject');
  const isAgency = at.value.inUse.kind === 'AGENCY';
  return (
    <ProjectList
      parameters={await searchParams}
      to={TO}
      beside={isAgency ? <SiteLink to={`${TO}/new`}>{t('open')}</SiteLink> : undefined}
    />
  );
}
