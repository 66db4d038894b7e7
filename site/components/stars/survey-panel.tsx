'use client';

import { useTranslations } from 'next-intl';
import { sendSurvey, type SurveyLink } from '../../lib/stars/star.action.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { ShownOnce } from '../workbench/shown-once.tsx';

export interface SurveyPanelProps {
  readonly id: string;
  /** `COUNTY:suzhou-320583`, with its words. */
  readonly respondents: readonly { readonly value: string; readonly label: string }[];
  /** The address of the page that links lead to. */
  readonly address: string;
}

/** Makes a link for one respondent; it is shown this once. */
export function SurveyPanel({ id, respondents, address }: SurveyPanelProps) {
  const t = useTranslations('surveyLink');
  return (
    <Form<SurveyLink>
      id="survey"
      action={sendSurvey}
      labels={{ respondent: t('respondent'), addressee: t('respondent'), audience: t('respondent') }}
      submit={t('make')}
      guarded={false}
    >
      {({ shown }) => (
        <>
          <input type="hidden" name="id" value={id} />
          <SelectField name="respondent" choices={[...respondents]} empty={t('choose')} />
          {shown ? (
            <ShownOnce title={t('title')} lead={t('lead')} value={`${address}#${shown.token}`}>
              <p>{t('until', { date: shown.expiresOn })}</p>
            </ShownOnce>
          ) : null}
        </>
      )}
    </Form>
  );
}
