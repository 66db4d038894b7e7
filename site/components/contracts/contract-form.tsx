import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SECTION_FIELDS, SECTION_NAMES } from '../../lib/contracts/terms-fields.ts';
import type { FormState, FormValues } from '../../lib/form/state.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ServiceChoicesQuery } from '../../lib/hub/generated/graphql.ts';
import { BoxesField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';

export interface ContractFormProps {
  readonly id: string;
  readonly action: (before: FormState, data: FormData) => Promise<FormState>;
  readonly submit: string;
  readonly choices: Pick<
    ServiceChoicesQuery,
    'serviceKinds' | 'industries' | 'contractSections' | 'serviceTeam'
  > & {
    readonly places: readonly { readonly code: string; readonly fullName: string }[];
  };
  readonly values: FormValues;
  readonly revision?: string | undefined;
  /** A new contract names its client and may come with its paper; an amendment says from when. */
  readonly amends: boolean;
  readonly beside: ReactNode;
  readonly children?: ReactNode;
}

const CONTENTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const;

/** A contract as a form, in the order in which a contract is read. */
export function ContractForm(props: ContractFormProps) {
  const { choices, amends, children, ...form } = props;
  const t = useTranslations('serviceContract');
  const locale = useLocale();
  const names = new Map(
    choices.contractSections.map(({ code, name, nameEn }) => [code, inLanguage(locale, name, nameEn)]),
  );
  const labels = {
    ...Object.fromEntries(
      SECTION_NAMES.map((name) => [name, names.get(SECTION_FIELDS[name]) ?? SECTION_FIELDS[name]]),
    ),
    number: t('number'),
    enterprise: t('enterprise'),
    place: t('place'),
    industry: t('industry'),
    kinds: t('kinds'),
    contents: t('contents'),
    signedOn: t('signedOn'),
    startsOn: t('startsOn'),
    endsOn: t('endsOn'),
    visitsPerYear: t('visitsPerYear'),
    leader: t('leader'),
    fee: t('fee'),
    effectiveOn: t('effectiveOn'),
    reason: t('reason'),
    file: t('paper'),
  };
  const named = (one: { readonly name: string; readonly nameEn: string }) =>
    inLanguage(locale, one.name, one.nameEn);
  return (
    <Form {...form} labels={labels}>
      {children}
      {amends ? null : <TextField name="enterprise" width="code" maxLength={40} hint={t('enterpriseHint')} />}
      <TextField name="number" optional hint={t('numberHint')} maxLength={60} />
      <SelectField
        name="place"
        hint={t('placeHint')}
        empty={t('choose')}
        choices={choices.places.map(({ code, fullName }) => ({ value: code, label: fullName }))}
      />
      <SelectField
        name="industry"
        empty={t('choose')}
        choices={choices.industries.map((one) => ({ value: one.code, label: named(one) }))}
      />
      <BoxesField
        name="kinds"
        choices={choices.serviceKinds.map((one) => ({
          value: one.code,
          label: named(one),
          note: one.licensed ? t('licensed') : undefined,
        }))}
      />
      <TextField name="signedOn" type="date" />
      <TextField name="startsOn" type="date" />
      <TextField name="endsOn" type="date" hint={t('endsOnHint')} />
      <TextField name="visitsPerYear" width="code" inputMode="numeric" hint={t('visitsPerYearHint')} />
      <SelectField
        name="leader"
        optional
        hint={t('leaderHint')}
        empty={t('none')}
        choices={choices.serviceTeam.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {SECTION_NAMES.map((name) => (
        <TextArea key={name} name={name} rows={3} maxLength={2_000} optional hint={t(`hint.${name}`)} />
      ))}
      <BoxesField
        name="contents"
        optional
        hint={t('contentsHint')}
        choices={CONTENTS.map((value) => ({ value, label: t(`content.${value}`) }))}
      />
      <TextField name="fee" optional hint={t('feeHint')} maxLength={500} />
      {amends ? (
        <TextField name="effectiveOn" type="date" />
      ) : (
        <FileField name="file" optional accept=".pdf,.jpg,.jpeg,.png,.webp" hint={t('paperHint')} />
      )}
      <TextArea
        name="reason"
        rows={2}
        maxLength={500}
        optional={!amends}
        hint={amends ? undefined : t('reasonHint')}
      />
    </Form>
  );
}
