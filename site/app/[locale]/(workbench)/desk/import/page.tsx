import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pager } from '../../../../../components/pager.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { Section } from '../../../../../components/section.tsx';
import { Runs } from '../../../../../components/workbench/import/runs.tsx';
import { UploadForm } from '../../../../../components/workbench/import/upload-form.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { importRuns } from '../../../../../lib/hub/import-runs.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('import'))('title') };
}

/** Brings a register in by a file, and shows what was brought in before. */
export default async function ImportPage({ searchParams }: PageProps<'/[locale]/desk/import'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const after = single(await searchParams, 'after');
  const runs = await importRuns(after);
  if (!runs.ok) return <Refusal problems={runs.problems} />;
  const t = await getTranslations('import');
  const { nodes, totalCount, pageInfo } = runs.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      <div className="sections">
        <Section id="upload" title={t('upload')} margin={<p className="margin-note">{t('uploadMargin')}</p>}>
          <UploadForm />
        </Section>
        <Section id="runs" title={t('runs')}>
          {nodes.length === 0 ? (
            <p className="text-soft">{t('none')}</p>
          ) : (
            <>
              <Runs runs={nodes} />
              <Pager
                place={await currentPlace()}
                anchor="runs"
                shown={nodes.length}
                total={totalCount}
                after={after}
                next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              />
            </>
          )}
        </Section>
      </div>
    </div>
  );
}
