'use client';

import { useTranslations } from 'next-intl';
import { openSurvey } from '../../lib/stars/survey.action.ts';
import { Form } from '../form/form.tsx';
import { ShownOnce } from '../workbench/shown-once.tsx';

export interface OpenSurveyProps {
  readonly id: string;
  /** The address of the page that links lead to. */
  readonly address: string;
}

/** Makes the link of a survey for whoever it is addressed to; it is shown this once. */
export function OpenSurvey({ id, address }: OpenSurveyProps) {
  const t = useTranslations('surveyLink');
  return (
    <Form<{ readonly token: string }>
      id={`open-${id}`}
      action={openSurvey}
      labels={{}}
      submit={t('open')}
      guarded={false}
    >
      {({ shown }) => (
        <>
          <input type="hidden" name="id" value={id} />
          {shown ? (
            <ShownOnce title={t('title')} lead={t('lead')} value={`${address}#${shown.token}`}>
              <p>
                <a href={`${address}#${shown.token}`}>{t('go')}</a>
              </p>
            </ShownOnce>
          ) : null}
        </>
      )}
    </Form>
  );
}
