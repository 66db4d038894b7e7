import { useTranslations } from 'next-intl';
import type { StaffOfAgency } from '../../lib/hub/qualifications.ts';
import { MEASURES } from '../../lib/practitioner/choices.ts';
import { liftOne, measureOne, withdrawOne } from '../../lib/practitioner/qualification.action.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';

type Qualifications = StaffOfAgency['qualifications'];

function useLabels() {
  const t = useTranslations('qualifications');
  const names = ['id', 'kind', 'from', 'to', 'on', 'reason'] as const;
  return Object.fromEntries(names.map((name) => [name, t(`deed.${name}`)]));
}

function WhichField({ of }: { readonly of: Qualifications }) {
  const t = useTranslations('qualifications');
  const people = useTranslations('practitioners');
  const choices = of.map(({ id, type, number }) => ({ value: id, label: `${t(`type.${type}`)} ${number}` }));
  return <SelectField name="id" empty={people('choose')} choices={choices} />;
}

/** What one form or another says already: it begins anew when that changes. */
const keyOf = (of: Qualifications) =>
  of.map(({ id, measures }) => `${id}${measures.map(({ kind, to }) => `${kind}${to}`).join()}`).join();

/** Takes out a qualification that was entered by mistake. */
export function WithdrawQualificationForm({ qualifications }: { readonly qualifications: Qualifications }) {
  const t = useTranslations('qualifications');
  return (
    <Form
      id="withdraw"
      key={keyOf(qualifications)}
      action={withdrawOne}
      labels={useLabels()}
      submit={t('withdraw')}
    >
      <WhichField of={qualifications} />
      <TextField name="reason" maxLength={300} hint={t('withdrawHint')} />
    </Form>
  );
}

interface DeskProps {
  readonly agency: string;
  readonly qualifications: Qualifications;
}

/** What the granting authority did about a qualification, as the bureau heard of it. */
export function MeasureForm({ agency, qualifications }: DeskProps) {
  const t = useTranslations('qualifications');
  return (
    <Form
      id="measure"
      key={keyOf(qualifications)}
      action={measureOne}
      labels={useLabels()}
      submit={t('record')}
    >
      <input type="hidden" name="agency" value={agency} />
      <WhichField of={qualifications} />
      <ChoiceField name="kind" choices={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))} />
      <TextField name="from" type="date" />
      <TextField name="to" type="date" optional hint={t('toHint')} />
      <TextField name="reason" maxLength={300} hint={t('reasonHint')} />
    </Form>
  );
}

/** That a suspension was lifted. */
export function LiftForm({ agency, qualifications }: DeskProps) {
  const t = useTranslations('qualifications');
  return (
    <Form id="lift" key={keyOf(qualifications)} action={liftOne} labels={useLabels()} submit={t('lift')}>
      <input type="hidden" name="agency" value={agency} />
      <WhichField of={qualifications} />
      <TextField name="on" type="date" hint={t('onHint')} />
    </Form>
  );
}
