import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { Figures } from '../../../../../../components/workbench/import/figures.tsx';
import { Problems } from '../../../../../../components/workbench/import/problems.tsx';
import { RunFacts } from '../../../../../../components/workbench/import/run-facts.tsx';
import { RunStep } from '../../../../../../components/workbench/import/run-step.tsx';
import { RunState } from '../../../../../../components/workbench/import/runs.tsx';
import { single } from '../../../../../../lib/http/parameters.ts';
import { importRun } from '../../../../../../lib/hub/import-runs.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('report') };
}

/** One import: where it stands, what may be done, its figures, and every row that was refused. */
export default async function ImportRunPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/import/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const [{ id }, parameters] = await Promise.all([params, searchParams]);
  const refusedOnly = single(parameters, 'rows') !== 'all';
  const after = single(parameters, 'after');
  const found = await importRun(id, { refusedOnly, after });
  if (!found.ok) return <Refusal problems={found.problems} />;
  const run = found.value;
  const t = await getTranslations('import');
  return (
    <div className="sheet pt-10">
      <p className="no-print mb-4">
        <SiteLink to="/desk/import">{t('back')}</SiteLink>
      </p>
      <h1 className="break-words">{run.fileName}</h1>
      <p className="mt-2 text-lg">
        <strong>
          <RunState run={run} />
        </strong>
      </p>
      <RunStep run={run} />
      <div className="sections">
        {run.figures ? (
          <Section
            id="figures"
            title={t('figures')}
            margin={run.trial ? <p className="margin-note">{t('figuresOfTrial')}</p> : undefined}
          >
            <Figures figures={run.figures} trial={run.trial} />
          </Section>
        ) : null}
        {run.figures ? <Problems run={run} refusedOnly={refusedOnly} after={after} /> : null}
        <Section id="facts" title={t('facts')}>
          <RunFacts run={run} />
        </Section>
      </div>
    </div>
  );
}
