import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Form } from '../../../../../../../../components/form/form.tsx';
import { TextArea } from '../../../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../../components/site-link.tsx';
import { withdraw } from '../../../../../../../../lib/agency-file/participation.action.ts';
import { seated } from '../../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agencyFile'))('withdraw') };
}

export default async function WithdrawParticipationPage({
  params,
}: PageProps<'/[locale]/portal/file/participation/[id]/withdraw'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('agencyFile');
  const words = await getTranslations('cases');
  const { id } = await params;
  return (
    <div className="sheet pt-10">
      <h1>{t('withdraw')}</h1>
      <p className="measure mt-3 text-soft">{t('withdrawLead')}</p>
      <Form
        id="withdraw"
        action={withdraw}
        labels={{ reason: t('reason') }}
        submit={t('withdraw')}
        beside={<SiteLink to="/portal/file">{words('back')}</SiteLink>}
      >
        <input type="hidden" name="id" value={id} />
        <TextArea name="reason" rows={2} maxLength={200} />
      </Form>
    </div>
  );
}
