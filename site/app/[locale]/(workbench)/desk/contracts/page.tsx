import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractList } from '../../../../../components/contracts/contract-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('title') };
}

/** The contracts for service in the territory. */
export default async function ContractsPage({ searchParams }: PageProps<'/[locale]/desk/contracts'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  return <ContractList parameters={await searchParams} to="/desk/contracts" show="both" />;
}
