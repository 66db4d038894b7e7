import { useTranslations } from 'next-intl';
import { amendFile } from '../../lib/agency-file/amend.action.ts';
import { NAMED_SYSTEMS } from '../../lib/agency-file/systems.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { AgencyFileFacts } from '../../lib/hub/agency-file.ts';
import { PAPERS } from '../filings/papers.ts';
import { BoxesField, ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

const TENURES = ['OWNED', 'RENTED', 'LENT'] as const;
const ORGANISATIONS = ['COMPANY', 'OTHER_LIABLE', 'ASSOCIATION', 'BRANCH'] as const;
const PURPOSES = ['LICENCE', 'LEGAL_REPRESENTATIVE_ID', 'CERTIFICATE'] as const;
const FIELDS = [
  'name',
  'organisation',
  'registeredAddress',
  'officeAddress',
  'officeArea',
  'officeTenure',
  'legalRepresentative',
  'principal',
  'contact',
  'phone',
  'establishedOn',
  'registeredCapital',
  'businessScope',
  'equipment',
  'otherSystems',
  'otherConditions',
  'changedOn',
  'note',
  'removeDocuments',
] as const;

export interface AmendFormProps {
  readonly file: AgencyFileFacts | null;
  readonly values: FormValues;
  readonly today: string;
}

/** The file of annex 1 as a form: facts, lists line by line, attachments, since when. */
export function AmendForm({ file, values, today }: AmendFormProps) {
  const t = useTranslations('agencyFile');
  const words = useTranslations('cases');
  const labels = {
    ...Object.fromEntries(FIELDS.map((one) => [one, t(`field.${one}`)])),
    ...Object.fromEntries(PURPOSES.map((one) => [one, t(`purpose.${one}`)])),
    ...Object.fromEntries(
      NAMED_SYSTEMS.flatMap((kind) => [
        [`system.${kind}`, t('systemTitle', { name: t(`system.${kind}`) })],
        [`system.${kind}.from`, t('systemFrom', { name: t(`system.${kind}`) })],
      ]),
    ),
  };
  const certificates = (file?.documents ?? []).filter((one) => one.purpose === 'CERTIFICATE');
  return (
    <Form
      id="agency-file"
      action={amendFile}
      labels={labels}
      submit={file ? t('submitAmend') : t('submitRecord')}
      values={{ changedOn: today, ...values }}
      revision={String(file?.revision ?? 0)}
      beside={<SiteLink to="/portal/file">{words('back')}</SiteLink>}
    >
      <h2>{t('facts')}</h2>
      <TextField name="name" hint={t('hint.name')} maxLength={100} />
      <SelectField
        name="organisation"
        empty={t('choose')}
        choices={ORGANISATIONS.map((value) => ({ value, label: t(`organisation.${value}`) }))}
      />
      <TextField name="registeredAddress" maxLength={200} />
      <TextField name="officeAddress" optional hint={t('hint.officeAddress')} maxLength={200} />
      <TextField name="officeArea" optional hint={t('hint.officeArea')} inputMode="decimal" width="code" />
      <ChoiceField
        name="officeTenure"
        optional
        choices={TENURES.map((value) => ({ value, label: t(`tenure.${value}`) }))}
      />
      <TextField name="legalRepresentative" optional maxLength={50} />
      <TextField name="principal" optional hint={t('hint.principal')} maxLength={50} />
      <TextField name="contact" optional maxLength={50} />
      <TextField
        name="phone"
        optional
        hint={file?.phoneMasked ? t('hint.phoneKept', { phone: file.phoneMasked }) : t('hint.phone')}
        maxLength={30}
      />
      <TextField name="establishedOn" type="date" optional />
      <TextField
        name="registeredCapital"
        optional
        hint={t('hint.registeredCapital')}
        inputMode="decimal"
        width="code"
      />
      <TextArea name="businessScope" optional rows={3} maxLength={2000} />
      <h2>{t('lists')}</h2>
      <TextArea name="equipment" optional hint={t('hint.equipment')} rows={6} />
      {NAMED_SYSTEMS.map((kind) => (
        <div key={kind}>
          <TextField name={`system.${kind}`} optional maxLength={100} />
          <TextField name={`system.${kind}.from`} type="date" optional />
        </div>
      ))}
      <TextArea name="otherSystems" optional hint={t('hint.otherSystems')} rows={3} />
      <TextArea name="otherConditions" optional hint={t('hint.otherConditions')} rows={3} />
      <h2>{t('documents')}</h2>
      <p className="text-soft">{t('documentsNote')}</p>
      {PURPOSES.map((purpose) => (
        <FileField key={purpose} name={purpose} optional hint={t(`hint.${purpose}`)} accept={PAPERS} />
      ))}
      {certificates.length > 0 ? (
        <BoxesField
          name="removeDocuments"
          optional
          choices={certificates.map(({ attachment, addedOn }, index) => ({
            value: attachment,
            label: t('certificateNumber', { number: index + 1, day: addedOn }),
          }))}
        />
      ) : null}
      <h2>{t('sinceWhen')}</h2>
      <TextField name="changedOn" type="date" hint={t('hint.changedOn')} />
      <TextArea name="note" optional rows={2} maxLength={500} />
    </Form>
  );
}
