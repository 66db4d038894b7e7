import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilingList } from '../../../../../components/filings/filing-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { FILING_KINDS, filings } from '../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('deskTitle') };
}

/** What the official's territory received. */
export default async function DeskFilingsPage({ searchParams }: PageProps<'/[locale]/desk/filings'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const parameters = await searchParams;
  const kind = known(FILING_KINDS, single(parameters, 'kind'));
  const after = single(parameters, 'after');
  const answer = await filings(kind, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: page } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('deskTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('deskLead')}</p>
      <FilingList workbench="desk" kind={kind} after={after} today={today} page={page} />
    </div>
  );
}
