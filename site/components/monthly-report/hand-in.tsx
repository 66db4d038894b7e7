import { getTranslations } from 'next-intl/server';
import {
  correctMonthly,
  submitMonthly,
  uploadMonthlyWorkbook,
} from '../../lib/monthly-report/report.action.ts';
import { Form } from '../form/form.tsx';
import { FormWords } from '../form/form-words.tsx';
import { SizedFileField } from '../form/sized-file-field.tsx';
import { TextArea } from '../form/text-field.tsx';

const LARGEST = 5_000_000;

/** A corrected workbook; nothing of it is kept unless all of it is right. */
export async function UploadWorkbook({ month }: { readonly month: string }) {
  const t = await getTranslations('reports');
  return (
    <FormWords>
      <Form
        id="workbook"
        action={uploadMonthlyWorkbook}
        labels={{ file: t('file') }}
        submit={t('upload')}
        guarded={false}
      >
        <input type="hidden" name="month" value={month} />
        <SizedFileField
          name="file"
          hint={t('fileHint')}
          accept=".xlsx"
          maxBytes={LARGEST}
          tooLarge={t('tooLarge')}
        />
      </Form>
    </FormWords>
  );
}

/** Hands the report in, or its correction with the reason. */
export async function HandIn({
  month,
  revision,
  corrects,
}: {
  readonly month: string;
  readonly revision: number;
  readonly corrects: boolean;
}) {
  const t = await getTranslations('reports');
  return (
    <FormWords>
      {corrects ? (
        <Form
          id="correct"
          key={revision}
          action={correctMonthly}
          labels={{ reason: t('reason') }}
          submit={t('correct')}
          revision={String(revision)}
        >
          <input type="hidden" name="month" value={month} />
          <TextArea name="reason" rows={3} maxLength={500} />
        </Form>
      ) : (
        <Form
          id="submit"
          key={revision}
          action={submitMonthly}
          labels={{}}
          submit={t('submit')}
          revision={String(revision)}
          guarded={false}
        >
          <input type="hidden" name="month" value={month} />
        </Form>
      )}
    </FormWords>
  );
}
