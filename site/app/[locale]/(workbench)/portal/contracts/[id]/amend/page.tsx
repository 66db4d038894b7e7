import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContractForm } from '../../../../../../../components/contracts/contract-form.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { amend } from '../../../../../../../lib/contracts/contract.action.ts';
import { termsValues } from '../../../../../../../lib/contracts/terms-fields.ts';
import { contractFile } from '../../../../../../../lib/hub/contract-files.ts';
import { serviceChoices } from '../../../../../../../lib/hub/contract-choices.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceContract'))('amendTitle') };
}

/** All the terms as they are from some day on; the former version stays. */
export default async function AmendContractPage({
  params,
}: PageProps<'/[locale]/portal/contracts/[id]/amend'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const { id } = await params;
  const [answer, choices] = await Promise.all([contractFile(id), serviceChoices()]);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  if (!choices.ok) return <Refusal problems={choices.problems} />;
  const t = await getTranslations('serviceContract');
  const { value: contract } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('amendTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('amendLead')}</p>
      <div className="mt-8">
        <ContractForm
          id="amendment"
          action={amend}
          submit={t('amend')}
          choices={choices.value.value}
          values={termsValues(contract)}
          revision={String(contract.revision)}
          amends
          beside={<SiteLink to={`/portal/contracts/${id}`}>{t('back')}</SiteLink>}
        >
          <input type="hidden" name="id" value={id} />
        </ContractForm>
      </div>
    </div>
  );
}
