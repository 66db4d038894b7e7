import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectDeeds } from '../../../../../../components/projects/project-deeds.tsx';
import { ProjectView } from '../../../../../../components/projects/project-view.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { contractFiles } from '../../../../../../lib/hub/contract-files.ts';
import { project as projectOf } from '../../../../../../lib/hub/projects.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const SAID = [
  'open',
  'record',
  'withdraw',
  'advance',
  'link',
  'giveUp',
  'draft',
  'review',
  'issue',
  'file',
] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('one') };
}

/** A project, for the side that one acts for. */
export default async function ProjectPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/projects/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await projectOf((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('serviceProject');
  const { value: project, today } = answer.value;
  const keeps = at.value.inUse.kind === 'AGENCY';
  const contracts = keeps ? await contractFiles({ client: project.client.creditCode }) : undefined;
  const said = known(SAID, single(await searchParams, 'said'));
  return (
    <div className="sheet pt-10">
      <h1>
        <Zh>{project.title}</Zh>
      </h1>
      <p className="mt-3">{t(`stateName.${project.state}`)}</p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      {keeps ? (
        <ProjectDeeds
          project={project}
          today={today}
          contracts={contracts?.ok ? contracts.value.value.nodes : []}
        />
      ) : null}
      <ProjectView project={project} base="/portal" keeps={keeps} />
    </div>
  );
}
