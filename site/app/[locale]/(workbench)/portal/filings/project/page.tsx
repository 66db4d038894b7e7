import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProjectForm } from '../../../../../../components/filings/project-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { projectValues } from '../../../../../../lib/filing/project-values.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { filingForm } from '../../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('form.project') };
}

export default async function ProjectFilingPage({
  searchParams,
}: PageProps<'/[locale]/portal/filings/project'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const parameters = await searchParams;
  const amends = single(parameters, 'amends') ?? '';
  const offer = await filingForm();
  if (!offer.ok) return <Refusal problems={offer.problems} />;
  const values = projectValues(offer.value.value.projects, parameters);
  return (
    <div className="sheet pt-10">
      <h1>{t('form.project')}</h1>
      <p className="measure mt-3 text-soft">{t('formNote.project')}</p>
      {amends ? <p className="measure mt-3">{t('amending')}</p> : null}
      <ProjectForm offer={offer.value.value} amends={amends} values={values} />
    </div>
  );
}
