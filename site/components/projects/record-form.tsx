import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { ProjectListShown } from '../../lib/hub/projects.ts';
import { record } from '../../lib/projects/project.action.ts';
import { BoxesField, ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

export interface RecordFormProps {
  readonly id: string;
  readonly list: ProjectListShown;
  readonly item: string | undefined;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly values: FormValues;
}

const ANSWERS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;

/** A record of a list as a form: the fields that the list has. */
export function RecordForm({ id, list, item, people, values }: RecordFormProps) {
  const t = useTranslations('serviceProject');
  const locale = useLocale();
  const labels = Object.fromEntries(
    list.fields.map((field) => [field.code, inLanguage(locale, field.name, field.nameEn)]),
  );
  const named = people.map((one) => ({ value: one.id, label: one.name }));
  return (
    <Form
      id="record"
      action={record}
      labels={labels}
      submit={t('save')}
      values={values}
      beside={<SiteLink to={`/portal/projects/${id}`}>{t('back')}</SiteLink>}
    >
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="list" value={list.code} />
      {item ? <input type="hidden" name="item" value={item} /> : null}
      {list.fields.map(({ code, type, optional }) => {
        const words = { name: code, optional };
        switch (type) {
          case 'DAY':
            return <TextField {...words} key={code} type="date" />;
          case 'NUMBER':
            return <TextField {...words} key={code} width="code" inputMode="numeric" />;
          case 'CHECK':
            return (
              <ChoiceField
                {...words}
                key={code}
                choices={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
              />
            );
          case 'PERSON':
            return <SelectField {...words} key={code} empty={t('choose')} choices={named} />;
          case 'PEOPLE':
            return (
              <BoxesField
                {...words}
                key={code}
                hint={named.length === 0 ? t('noPeople') : undefined}
                choices={named}
              />
            );
          case 'LONG_TEXT':
            return <TextArea {...words} key={code} maxLength={4_000} />;
          default:
            return <TextField {...words} key={code} maxLength={500} />;
        }
      })}
    </Form>
  );
}
