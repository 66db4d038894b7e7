import { useTranslations } from 'next-intl';
import { uploadRegister } from '../../../lib/import/import.action.ts';
import { LARGEST_FILE, REGISTERS } from '../../../lib/import/registers.ts';
import { ChoiceField } from '../../form/choice-field.tsx';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { SizedFileField } from '../../form/sized-file-field.tsx';

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
      <SizedFileField
        name="file"
        hint={t('fileHint')}
        accept=".xlsx,.csv,.tsv"
        maxBytes={LARGEST_FILE}
        tooLarge={t('tooLarge')}
      />
      <TextField name="sheet" hint={t('sheetHint')} maxLength={100} optional />
    </Form>
  );
}
