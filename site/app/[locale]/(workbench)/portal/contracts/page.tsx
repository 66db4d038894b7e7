import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractList } from '../../../../../components/contracts/contract-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/portal/contracts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('title') };
}

/** The contracts of the agency or enterprise that one acts for. */
export default async function ContractsPage({ searchParams }: PageProps<'/[locale]/portal/contracts'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('serviceContract');
  const isAgency = at.value.inUse.kind === 'AGENCY';
  return (
    <ContractList
      parameters={await searchParams}
      to={TO}
      show={isAgency ? 'client' : 'agency'}
      beside={isAgency ? <SiteLink to={`${TO}/new`}>{t('record')}</SiteLink> : undefined}
    />
  );
}
