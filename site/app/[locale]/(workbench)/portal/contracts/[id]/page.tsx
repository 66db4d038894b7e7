import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractDeeds } from '../../../../../../components/contracts/contract-deeds.tsx';
import { Dispute } from '../../../../../../components/contracts/dispute.tsx';
import { ContractView } from '../../../../../../components/contracts/contract-view.tsx';
import { RenewalGrade } from '../../../../../../components/contracts/renewal-grade.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { contractFile } from '../../../../../../lib/hub/contract-files.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

const SAID = ['sign', 'signWithoutFile', 'amend', 'terminate', 'uploaded', 'file', 'withdrawn'] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('one') };
}

/** A contract, for the side that one acts for. */
export default async function ContractPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/contracts/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await contractFile((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('serviceContract');
  const { value: contract, today } = answer.value;
  const said = known(SAID, single(await searchParams, 'said'));
  const isAgency = at.value.inUse.kind === 'AGENCY';
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{t('one')}</h1>
        <SiteLink to={`/portal/projects?contract=${contract.id}`}>{t('projects')}</SiteLink>
      </div>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      {isAgency ? <ContractDeeds contract={contract} today={today} /> : <RenewalGrade contract={contract} />}
      <Dispute contract={contract} may={isAgency ? 'read' : 'dispute'} />
      <ContractView contract={contract} base="/portal" />
    </div>
  );
}
