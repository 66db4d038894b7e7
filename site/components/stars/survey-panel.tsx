'use client';

import { useTranslations } from 'next-intl';
import { sendSurvey } from '../../lib/stars/star.action.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';

export interface SurveyPanelProps {
  readonly id: string;
  /** `COUNTY:suzhou-320583`, with its words. */
  readonly respondents: readonly { readonly value: string; readonly label: string }[];
}

/** Asks one respondent; the link is made for them alone, and never shown here. */
export function SurveyPanel({ id, respondents }: SurveyPanelProps) {
  const t = useTranslations('surveyLink');
  return (
    <Form
      id="survey"
      action={sendSurvey}
      labels={{ respondent: t('respondent'), addressee: t('respondent'), audience: t('respondent') }}
      submit={t('send')}
      doneWords={t('sent')}
      guarded={false}
    >
      <input type="hidden" name="id" value={id} />
      <SelectField name="respondent" choices={[...respondents]} empty={t('choose')} />
    </Form>
  );
}
