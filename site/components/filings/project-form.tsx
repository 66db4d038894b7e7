import { useLocale, useTranslations } from 'next-intl';
import { fileProject } from '../../lib/filing/project.action.ts';
import type { FormValues } from '../../lib/form/state.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FilingFormOffer } from '../../lib/hub/filings.ts';
import { BoxesField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { PAPERS } from './papers.ts';

export interface ProjectFormProps {
  readonly offer: FilingFormOffer;
  readonly amends: string;
  /** What the contract or the link says already. */
  readonly values: FormValues;
}

/** A project notification. */
export function ProjectForm({ offer, amends, values }: ProjectFormProps) {
  const t = useTranslations('filings');
  const words = useTranslations('cases');
  const locale = useLocale();
  const choices = (list: readonly { code: string; name: string; nameEn: string }[]) =>
    list.map(({ code, name, nameEn }) => ({ value: code, label: inLanguage(locale, name, nameEn) }));
  return (
    <Form
      id="project"
      action={fileProject}
      labels={{
        client: t('client'),
        clientName: t('clientName'),
        industry: t('industry'),
        kinds: t('kinds'),
        place: t('place'),
        address: t('address'),
        acceptedOn: t('acceptedOn'),
        onSiteOn: t('onSiteOn'),
        departmentToldOn: t('departmentToldOn'),
        leader: t('leader'),
        contract: t('contract'),
        documents: t('documents'),
        amends: t('amends'),
      }}
      submit={t('submit')}
      values={values}
      beside={<SiteLink to="/portal/filings">{words('back')}</SiteLink>}
    >
      <input type="hidden" name="amends" value={amends} />
      <input type="hidden" name="contract" value={String(values['contract'] ?? '')} />
      <TextField name="clientName" maxLength={100} />
      <TextField name="client" width="code" maxLength={40} hint={t('clientHint')} />
      <SelectField
        name="industry"
        empty={t('choose')}
        hint={t('industryHint')}
        choices={choices(offer.industries)}
      />
      <BoxesField
        name="kinds"
        choices={offer.serviceKinds.map(({ code, name, nameEn, marked }) => ({
          value: code,
          label: inLanguage(locale, name, nameEn),
          note: marked ? t('licensed') : undefined,
        }))}
      />
      <SelectField
        name="place"
        empty={t('choose')}
        choices={offer.places.map(({ id, name, nameEn }) => ({
          value: id,
          label: inLanguage(locale, name, nameEn),
        }))}
      />
      <TextField name="address" maxLength={200} />
      <TextField name="acceptedOn" type="date" hint={t('acceptedHint')} />
      <TextField name="onSiteOn" type="date" hint={t('onSiteHint')} />
      <TextField name="departmentToldOn" type="date" optional hint={t('departmentHint')} />
      <TextField name="leader" maxLength={50} />
      <FileField name="documents" optional hint={t('documentsHint')} accept={PAPERS} />
    </Form>
  );
}
