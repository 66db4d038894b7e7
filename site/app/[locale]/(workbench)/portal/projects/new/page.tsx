import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SelectField } from '../../../../../../components/form/choice-field.tsx';
import { Form } from '../../../../../../components/form/form.tsx';
import { TextField } from '../../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { serviceChoices } from '../../../../../../lib/hub/contract-choices.ts';
import { open } from '../../../../../../lib/projects/project.action.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('serviceProject'))('openTitle') };
}

/** A project is taken on. */
export default async function NewProjectPage() {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await serviceChoices();
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('serviceProject');
  const locale = await getLocale();
  const { value: choices, today } = answer.value;
  const named = (one: { readonly code: string; readonly name: string; readonly nameEn: string }) => ({
    value: one.code,
    label: inLanguage(locale, one.name, one.nameEn),
  });
  const labels = {
    title: t('name'),
    client: t('clientCode'),
    place: t('place'),
    kind: t('kind'),
    industry: t('industry'),
    acceptedOn: t('acceptedOn'),
  };
  return (
    <div className="sheet pt-10">
      <h1>{t('openTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('openLead')}</p>
      <div className="mt-8">
        <Form
          id="project"
          action={open}
          labels={labels}
          submit={t('open')}
          values={{ acceptedOn: today }}
          beside={<SiteLink to="/portal/projects">{t('back')}</SiteLink>}
        >
          <TextField name="title" maxLength={200} />
          <TextField name="client" width="code" maxLength={40} hint={t('clientHint')} />
          <SelectField
            name="place"
            empty={t('choose')}
            choices={choices.places.map(({ code, fullName }) => ({ value: code, label: fullName }))}
          />
          <SelectField
            name="kind"
            empty={t('choose')}
            choices={choices.serviceKinds.map(named)}
            hint={t('kindHint')}
          />
          <SelectField name="industry" empty={t('choose')} choices={choices.industries.map(named)} />
          <TextField name="acceptedOn" type="date" hint={t('acceptedHint')} />
        </Form>
      </div>
    </div>
  );
}
