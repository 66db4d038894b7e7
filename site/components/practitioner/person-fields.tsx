import { useTranslations } from 'next-intl';
import { DISCIPLINES, EDUCATIONS, SEXES, TITLES, TRADES } from '../../lib/practitioner/choices.ts';
import { yearsField } from '../../lib/practitioner/typed.ts';
import { BoxesField, ChoiceField, SelectField } from '../form/choice-field.tsx';
import { FieldGroup } from '../form/field-group.tsx';
import { TextField } from '../form/text-field.tsx';

/** The labels of the fields of a person, for a form that has them. */
export function usePersonLabels() {
  const t = useTranslations('practitioners');
  const names = [
    ...['name', 'sex', 'identityNumber', 'education', 'major', 'title', 'titleIndustries', 'disciplines'],
    ...['safetyYears', 'fullTime', 'employedOn', 'contractOn', 'insuredFrom'],
    ...['elsewhereConfirmed', 'leftOn', 'changedOn'],
  ] as const;
  return {
    ...Object.fromEntries(names.map((name) => [name, t(`field.${name}`)])),
    ...Object.fromEntries(TRADES.map((trade) => [yearsField(trade), t(`trade.${trade}`)])),
  };
}

/** What is asked of every person, practitioner or expert (J-A1, C1-4b). `numbered`: the identity number has to be given. */
export function PersonFields({ numbered }: { readonly numbered: boolean }) {
  const t = useTranslations('practitioners');
  const sexes = SEXES.map((value) => ({ value, label: t(`sex.${value}`) }));
  const educations = EDUCATIONS.map((value) => ({ value, label: t(`education.${value}`) }));
  const titles = TITLES.map((value) => ({ value, label: t(`engineer.${value}`) }));
  const trades = TRADES.map((value) => ({ value, label: t(`trade.${value}`) }));
  const disciplines = DISCIPLINES.map((value) => ({ value, label: t(`discipline.${value}`) }));
  return (
    <>
      <TextField name="name" maxLength={50} />
      <ChoiceField name="sex" choices={sexes} />
      <TextField
        name="identityNumber"
        optional={!numbered}
        hint={t(numbered ? 'identityHint' : 'identityAgainHint')}
        maxLength={40}
      />
      <SelectField name="education" optional empty={t('choose')} choices={educations} />
      <TextField name="major" optional maxLength={60} />
      <SelectField name="title" empty={t('choose')} choices={titles} />
      <BoxesField name="titleIndustries" optional hint={t('titleIndustriesHint')} choices={trades} />
      <BoxesField name="disciplines" optional hint={t('disciplinesHint')} choices={disciplines} />
      <FieldGroup name="safetyYears" optional hint={t('safetyYearsHint')}>
        {TRADES.map((trade) => (
          <TextField key={trade} name={yearsField(trade)} inputMode="numeric" width="code" maxLength={2} />
        ))}
      </FieldGroup>
      <BoxesField name="fullTime" optional choices={[{ value: 'yes', label: t('fullTimeBox') }]} />
    </>
  );
}
