import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AmendForm } from '../../../../../../components/agency-file/amend-form.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { fileValues } from '../../../../../../lib/agency-file/file-values.ts';
import { agencyFilePage } from '../../../../../../lib/hub/agency-file.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agencyFile'))('amend') };
}

export default async function AmendFilePage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('agencyFile');
  const answer = await agencyFilePage(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value } = answer.value;
  const { agency, file } = value;
  const registered = { name: agency.name, address: agency.address ?? null };
  return (
    <div className="sheet pt-10">
      <h1>{file ? t('amend') : t('record')}</h1>
      <p className="measure mt-3 text-soft">{t('amendLead')}</p>
      <AmendForm
        file={file}
        values={fileValues(file, registered, { yes: t('yes'), no: t('no') })}
        today={today}
      />
    </div>
  );
}
