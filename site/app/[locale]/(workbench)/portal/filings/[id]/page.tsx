import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FilingPage } from '../../../../../../components/filings/filing-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { filingInFull } from '../../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('portalTitle') };
}

const FORMS = { FIRST: 'first', CHANGE: 'change', PRACTICE: 'practice', PROJECT: 'project' } as const;

export default async function PortalFilingPage({
  params,
  searchParams,
}: PageProps<'/[locale]/portal/filings/[id]'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const answer = await filingInFull((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: filing } = answer.value;
  const returned = filing.receipts.some(({ state }) => state === 'RETURNED') && filing.amendedBy === null;
  const said = known(['filed'] as const, single(await searchParams, 'said'));
  return (
    <FilingPage filing={filing} workbench="portal" said={said}>
      {returned ? (
        <p>
          <SiteLink to={`/portal/filings/${FORMS[filing.kind]}?amends=${filing.id}`}>{t('amend')}</SiteLink>
          <span className="block text-soft">{t('amendNote', { day: filing.countedOn })}</span>
        </p>
      ) : null}
    </FilingPage>
  );
}
