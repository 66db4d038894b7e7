import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChangeForm } from '../../../../../../components/filings/change-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { single } from '../../../../../../lib/http/parameters.ts';
import { filingForm } from '../../../../../../lib/hub/filings.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('filings'))('form.change') };
}

export default async function ChangeFilingPage({
  searchParams,
}: PageProps<'/[locale]/portal/filings/change'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('filings');
  const parameters = await searchParams;
  const amends = single(parameters, 'amends') ?? '';
  const offer = await filingForm();
  if (!offer.ok) return <Refusal problems={offer.problems} />;
  return (
    <div className="sheet pt-10">
      <h1>{t('form.change')}</h1>
      <p className="measure mt-3 text-soft">{t('formNote.change')}</p>
      {amends ? <p className="measure mt-3">{t('amending')}</p> : null}
      <ChangeForm offer={offer.value.value} amends={amends} />
    </div>
  );
}
