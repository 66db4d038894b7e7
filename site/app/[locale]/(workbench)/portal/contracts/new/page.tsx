import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractForm } from '../../../../../../components/contracts/contract-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { sign } from '../../../../../../lib/contracts/contract.action.ts';
import { termsValues } from '../../../../../../lib/contracts/terms-fields.ts';
import { single } from '../../../../../../lib/http/parameters.ts';
import { contractFile } from '../../../../../../lib/hub/contract-files.ts';
import { serviceChoices } from '../../../../../../lib/hub/contract-choices.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('recordTitle') };
}

/** A contract that was signed is entered; with `?renew=` it begins with the words of the one that it continues. */
export default async function NewContractPage({ searchParams }: PageProps<'/[locale]/portal/contracts/new'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const choices = await serviceChoices();
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  const t = await getTranslations('serviceContract');
  const renew = single(await searchParams, 'renew');
  const former = renew ? await contractFile(renew) : undefined;
  if (former && !former.ok) return <Refusal problems={former.problems} />;
  // days and number are another contract's
  const {
    number: _n,
    signedOn: _s,
    startsOn: _f,
    endsOn: _t,
    ...kept
  } = former ? termsValues(former.value.value) : {};
  return (
    <div className="sheet pt-10">
      <h1>{t(former ? 'renewTitle' : 'recordTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('recordLead')}</p>
      <div className="mt-8">
        <ContractForm
          id="contract"
          action={sign}
          submit={t('record')}
          choices={choices.value.value}
          values={kept}
          amends={false}
          beside={<SiteLink to="/portal/contracts">{t('back')}</SiteLink>}
        >
          {renew ? <input type="hidden" name="renewedFrom" value={renew} /> : null}
        </ContractForm>
      </div>
    </div>
  );
}
