import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectView } from '../../../../../../components/projects/project-view.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { project as projectOf } from '../../../../../../lib/hub/projects.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('one') };
}

/** A project in the territory. */
export default async function ProjectPage({ params }: PageProps<'/[locale]/desk/projects/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await projectOf((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('serviceProject');
  const { value: project } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>
        <Zh>{project.title}</Zh>
      </h1>
      <p className="mt-3">{t(`stateName.${project.state}`)}</p>
      <ProjectView project={project} base="/desk" keeps={false} />
    </div>
  );
}
