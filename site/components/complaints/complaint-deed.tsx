import { useTranslations } from 'next-intl';
import { decide } from '../../lib/complaints/decide-complaint.action.ts';
import type { ComplaintFile } from '../../lib/hub/complaints.ts';
import type { Role } from '../../lib/session/seat.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';

const OUTCOMES = ['SUGGESTED', 'INSPECTED', 'REFERRED', 'UNFOUNDED'] as const;

/** What ends a report without anybody looking into it here: a reviewer or leader says so. */
const CLOSING: ReadonlySet<string> = new Set(['REFERRED', 'UNFOUNDED']);

/** What comes of a report: a suggestion, an inspection on record, somebody else's matter, or nothing. */
export function ComplaintDeed({ file, role }: { readonly file: ComplaintFile; readonly role: Role }) {
  const t = useTranslations('complaints');
  const mayClose = role === 'reviewer' || role === 'leader';
  return (
    <Form
      id="decide"
      action={decide}
      labels={{
        outcome: t('outcome'),
        reply: t('reply'),
        clause: t('clause'),
        summary: t('summary'),
        inspection: t('inspection'),
      }}
      submit={t('decide')}
      revision={String(file.revision)}
    >
      <input type="hidden" name="id" value={file.id} />
      <ChoiceField
        name="outcome"
        choices={OUTCOMES.filter((one) => one !== 'SUGGESTED' || file.agency !== null).map((value) => ({
          value,
          label: t(`outcomes.${value}`),
          note: CLOSING.has(value) && !mayClose ? t('reviewerOnly') : t(`notes.${value}`),
          disabled: CLOSING.has(value) && !mayClose,
        }))}
      />
      {file.agency ? (
        <>
          <TextField name="clause" width="code" maxLength={30} hint={t('clauseHint')} optional />
          <TextField name="summary" maxLength={500} hint={t('summaryHint')} optional />
        </>
      ) : null}
      <TextField name="inspection" maxLength={64} hint={t('inspectionHint')} optional />
      <TextArea name="reply" rows={4} maxLength={1_000} hint={t('replyHint')} />
    </Form>
  );
}
