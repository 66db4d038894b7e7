import { useTranslations } from 'next-intl';
import { certify, endOne, fileRegionally, qualify } from '../../lib/practitioner/certificate.action.ts';
import {
  CERTIFICATES,
  LEVELS,
  LICENSED_KINDS,
  QUALIFICATION_TYPES,
  TRADES,
} from '../../lib/practitioner/choices.ts';
import type { PersonInFull } from '../../lib/hub/people.ts';
import { PAPERS } from '../filings/papers.ts';
import { BoxesField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextField } from '../form/text-field.tsx';

function useLabels() {
  const t = useTranslations('qualifications');
  const names = [
    ...['kind', 'level', 'number', 'validFrom', 'validTo', 'issuedBy', 'picture', 'type', 'kinds'],
    ...['industries', 'filedOn', 'certificate', 'on', 'reason'],
  ] as const;
  return Object.fromEntries(names.map((name) => [name, t(`field.${name}`)]));
}

/** A certificate of a person, with its picture. */
export function CertificateForm({
  person,
  back,
}: {
  readonly person: PersonInFull;
  readonly back: '/portal/practitioners' | '/portal/expert-file';
}) {
  const t = useTranslations('qualifications');
  const people = useTranslations('practitioners');
  return (
    <Form id="certificate" action={certify} labels={useLabels()} submit={t('addCertificate')}>
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="version" value={String(person.version)} />
      <input type="hidden" name="back" value={back} />
      <SelectField
        name="kind"
        empty={people('choose')}
        choices={CERTIFICATES.map((value) => ({ value, label: people(`certificate.${value}`) }))}
      />
      <SelectField
        name="level"
        optional
        empty={people('choose')}
        choices={LEVELS.map((value) => ({ value, label: people(`level.${value}`) }))}
      />
      <TextField name="number" hint={t('numberHint')} maxLength={60} />
      <TextField name="validFrom" type="date" />
      <TextField name="validTo" type="date" optional hint={t('validToHint')} />
      <BoxesField
        name="industries"
        optional
        hint={t('certificateTradesHint')}
        choices={TRADES.map((value) => ({ value, label: people(`trade.${value}`) }))}
      />
      <TextField name="issuedBy" maxLength={100} />
      <FileField name="picture" optional hint={t('pictureHint')} accept={PAPERS} />
    </Form>
  );
}

/** That a certificate counts no longer; nothing where none does. */
export function EndCertificateForm({ person, back }: Parameters<typeof CertificateForm>[0]) {
  const people = useTranslations('practitioners');
  const standing = person.certificates.filter(({ endedOn }) => endedOn === null);
  return (
    <Form
      id="end-certificate"
      // anew after each: none is chosen that was just ended
      key={person.version}
      action={endOne}
      labels={useLabels()}
      submit={people('endCertificate')}
    >
      <input type="hidden" name="person" value={person.id} />
      <input type="hidden" name="version" value={String(person.version)} />
      <input type="hidden" name="back" value={back} />
      <SelectField
        name="certificate"
        empty={people('choose')}
        choices={standing.map(({ id, kind, number }) => ({
          value: id,
          label: `${people(`certificate.${kind}`)} ${number}`,
        }))}
      />
      <TextField name="on" type="date" hint={people('endedOnHint')} />
      <TextField name="reason" maxLength={200} hint={people('endedReasonHint')} />
    </Form>
  );
}

/** A qualification of the agency. */
export function QualificationForm() {
  const t = useTranslations('qualifications');
  const people = useTranslations('practitioners');
  return (
    <Form id="qualification" action={qualify} labels={useLabels()} submit={t('add')}>
      <SelectField
        name="type"
        empty={people('choose')}
        choices={QUALIFICATION_TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <TextField name="number" maxLength={60} />
      <BoxesField
        name="kinds"
        hint={t('kindsHint')}
        choices={LICENSED_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <BoxesField
        name="industries"
        choices={TRADES.map((value) => ({ value, label: people(`trade.${value}`) }))}
      />
      <TextField name="validFrom" type="date" />
      <TextField name="validTo" type="date" />
      <TextField name="issuedBy" maxLength={100} />
      <FileField name="picture" optional hint={t('pictureHint')} accept={PAPERS} />
    </Form>
  );
}

/** A filing with the department of the region (C1-4a). */
export function RegionalFilingForm() {
  const t = useTranslations('qualifications');
  return (
    <Form id="regional" action={fileRegionally} labels={useLabels()} submit={t('file')}>
      <TextField name="filedOn" type="date" />
      <TextField name="number" maxLength={60} />
      <FileField name="picture" optional hint={t('pictureHint')} accept={PAPERS} />
    </Form>
  );
}
