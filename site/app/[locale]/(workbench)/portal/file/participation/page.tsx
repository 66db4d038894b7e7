import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChoiceField, SelectField } from '../../../../../../components/form/choice-field.tsx';
import { Form } from '../../../../../../components/form/form.tsx';
import { TextArea, TextField } from '../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { record } from '../../../../../../lib/agency-file/participation.action.ts';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { supervisorsOf } from '../../../../../../lib/hub/agency-file.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('agencyFile'))('recordHelp') };
}

export default async function RecordParticipationPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('agencyFile');
  const words = await getTranslations('cases');
  const locale = await getLocale();
  const answer = await supervisorsOf(at.value.inUse.holder);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  return (
    <div className="sheet pt-10">
      <h1>{t('recordHelp')}</h1>
      <Form
        id="participation"
        action={record}
        labels={{
          assistedOn: t('assistedOn'),
          authority: t('authority'),
          kind: t('helpKind'),
          note: t('helpNote'),
        }}
        submit={t('recordHelp')}
        beside={<SiteLink to="/portal/file">{words('back')}</SiteLink>}
      >
        <TextField name="assistedOn" type="date" />
        <SelectField
          name="authority"
          empty={t('choose')}
          hint={t('hint.authority')}
          choices={answer.value.value.map((one) => ({
            value: one.id,
            label: inLanguage(locale, one.name, one.nameEn),
          }))}
        />
        <ChoiceField
          name="kind"
          choices={(['INSPECTION', 'PUBLICITY'] as const).map((value) => ({
            value,
            label: t(`kind.${value}`),
          }))}
        />
        <TextArea name="note" hint={t('hint.helpNote')} rows={3} maxLength={500} />
      </Form>
    </div>
  );
}
