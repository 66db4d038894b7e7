import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Form } from '../../../../../../components/form/form.tsx';
import { TextArea, TextField } from '../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { publish } from '../../../../../../lib/agency-file/fees.action.ts';
import { writeFees } from '../../../../../../lib/agency-file/lines.ts';
import { agencyFilePage } from '../../../../../../lib/hub/agency-file.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agencyFile'))('publishFees') };
}

export default async function FeesPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('agencyFile');
  const words = await getTranslations('cases');
  const answer = await agencyFilePage(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value } = answer.value;
  const fees = value.agency.newestFees ?? null;
  const items = (fees?.items ?? []).map((one) => ({ ...one, note: one.note ?? null }));
  const values = { items: writeFees(items), basis: fees?.basis ?? '', validFrom: today };
  return (
    <div className="sheet pt-10">
      <h1>{t('publishFees')}</h1>
      <p className="measure mt-3 text-soft">{t('feesLead')}</p>
      <Form
        id="fees"
        action={publish}
        labels={{ items: t('feeItems'), basis: t('feeBasisField'), validFrom: t('feeValidFrom') }}
        submit={t('publishFees')}
        values={values}
        revision={String(fees?.revision ?? 0)}
        beside={<SiteLink to="/portal/file">{words('back')}</SiteLink>}
      >
        <TextArea name="items" hint={t('hint.fees')} rows={10} />
        <TextArea name="basis" optional hint={t('hint.feeBasis')} rows={2} maxLength={300} />
        <TextField name="validFrom" type="date" hint={t('hint.validFrom')} />
      </Form>
    </div>
  );
}
