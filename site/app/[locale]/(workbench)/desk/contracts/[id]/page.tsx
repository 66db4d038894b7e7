import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Dispute } from '../../../../../../components/contracts/dispute.tsx';
import { ContractView } from '../../../../../../components/contracts/contract-view.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { contractFile } from '../../../../../../lib/hub/contract-files.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('one') };
}

/** A contract for service in the territory. */
export default async function ContractPage({ params }: PageProps<'/[locale]/desk/contracts/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await contractFile((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('serviceContract');
  const { value: contract } = answer.value;
  const settles = ['reviewer', 'leader'].includes(at.value.inUse.role);
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{t('one')}</h1>
        <SiteLink to={`/desk/projects?contract=${contract.id}`}>{t('projects')}</SiteLink>
      </div>
      <Dispute contract={contract} may={settles ? 'settle' : 'read'} />
      <ContractView contract={contract} base="/desk" />
    </div>
  );
}
