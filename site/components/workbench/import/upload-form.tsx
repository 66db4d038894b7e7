import { useTranslations } from 'next-intl';
import { uploadRegister } from '../../../lib/import/import.action.ts';
import { REGISTERS } from '../../../lib/import/registers.ts';
import { ChoiceField } from '../../form/choice-field.tsx';
import { Form } from '../../form/form.tsx';
import { FileField, TextField } from '../../form/text-field.tsx';

/** A file and the register that it goes into. It is tried first: nothing is taken by sending it. */
export function UploadForm() {
  const t = useTranslations('import');
  return (
    <Form
      id="import"
      action={uploadRegister}
      labels={{ register: t('register'), file: t('file'), sheet: t('sheet') }}
      submit={t('send')}
      values={{ register: REGISTERS[0] }}
      guarded={false}
    >
      <ChoiceField
        name="register"
        choices={REGISTERS.map((value) => ({
          value,
          label: t(`registers.${value}`),
          note: t(`columns.${value}`),
        }))}
      />
      <FileField name="file" hint={t('fileHint')} accept=".xlsx,.csv,.tsv" />
      <TextField name="sheet" hint={t('sheetHint')} maxLength={100} optional />
    </Form>
  );
}
