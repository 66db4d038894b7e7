import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { AgencyFile } from '../../../../../components/workbench/file/agency-file.tsx';
import { EnterpriseFile } from '../../../../../components/workbench/file/enterprise-file.tsx';
import { single } from '../../../../../lib/http/parameters.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('file'))('title') };
}

/** The file of the agency or enterprise that one acts for. */
export default async function FilePage({ searchParams }: PageProps<'/[locale]/portal/file'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const parameters = await searchParams;
  const notices = single(parameters, 'notices');
  const { kind, holder, role } = at.value.inUse;
  if (kind === 'AGENCY') {
    const cycle = Number(single(parameters, 'cycle'));
    return (
      <AgencyFile
        creditCode={holder}
        cycle={cycle || undefined}
        after={notices}
        keeps={role === 'manager'}
        said={single(parameters, 'said')}
      />
    );
  }
  if (kind === 'ENTERPRISE') {
    return (
      <EnterpriseFile creditCode={holder} notices={notices} contracts={single(parameters, 'contracts')} />
    );
  }
  const t = await getTranslations('file');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="mt-3">{t('noFile')}</p>
    </div>
  );
}
