import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilingPage } from '../../../../../../components/filings/filing-page.tsx';
import { LookDeeds } from '../../../../../../components/filings/look-deeds.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { actsOnCases } from '../../../../../../lib/cases/deeds.ts';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { filingInFull } from '../../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('deskTitle') };
}

export default async function DeskFilingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/filings/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await filingInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: filing } = answer.value;
  const { inUse } = at.value;
  const own = filing.receipts.find(({ authority }) => authority.id === inUse.holder);
  const looks = own?.state === 'RECEIVED' && filing.amendedBy === null && actsOnCases(inUse);
  const said = known(['accepted', 'returned'] as const, single(await searchParams, 'said'));
  return (
    <FilingPage filing={filing} workbench="desk" said={said}>
      {looks ? <LookDeeds id={filing.id} /> : null}
    </FilingPage>
  );
}
