import { getTranslations } from 'next-intl/server';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { note, refuse, report } from '../../lib/visits/visit-deeds.action.ts';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';

export interface HazardDeedsProps {
  readonly visit: string;
  readonly hazard: VisitFile['hazards'][number];
}

/** What an agency does about a hazard after the visit: advice, rectified, reports. Each opens where it is wanted. */
export async function HazardDeeds({ visit, hazard }: HazardDeedsProps) {
  const t = await getTranslations('visits');
  const course = await getTranslations('hazardCourse');
  const ids = (
    <>
      <input type="hidden" name="visit" value={visit} />
      <input type="hidden" name="hazard" value={hazard.id} />
    </>
  );
  return (
    <div className="no-print">
      {hazard.adviceNumber ? null : (
        <details className="visit-deed">
          <summary>{t('noteAdvice')}</summary>
          <Form
            id={`advice-${hazard.id}`}
            action={note}
            labels={{ number: t('adviceNumber'), on: t('givenOn') }}
            submit={t('noteAdvice')}
          >
            {ids}
            <input type="hidden" name="kind" value="ADVICE" />
            <TextField name="number" maxLength={100} />
            <TextField name="on" type="date" />
          </Form>
        </details>
      )}
      {hazard.rectifiedOn ? null : (
        <details className="visit-deed">
          <summary>{course('setDeadline')}</summary>
          <Form
            id={`deadline-${hazard.id}`}
            action={note}
            labels={{ on: course('deadline') }}
            submit={course('setDeadline')}
          >
            {ids}
            <input type="hidden" name="kind" value="DEADLINE" />
            <TextField name="on" type="date" hint={course('deadlineHint')} />
          </Form>
        </details>
      )}
      {hazard.state === 'TO_RECHECK' ? (
        <details className="visit-deed">
          <summary>{course('recheckFailed')}</summary>
          <Form
            id={`failed-${hazard.id}`}
            action={note}
            labels={{ on: course('recheckedOn'), note: t('note') }}
            submit={course('recheckFailed')}
          >
            {ids}
            <input type="hidden" name="kind" value="RECHECK_FAILED" />
            <TextField name="on" type="date" />
            <TextArea name="note" rows={2} maxLength={1_000} hint={course('failedHint')} />
          </Form>
        </details>
      ) : null}
      {hazard.rectifiedOn ? null : (
        <details className="visit-deed">
          <summary>{t('noteRectified')}</summary>
          <Form
            id={`rectified-${hazard.id}`}
            action={note}
            labels={{ on: t('rectifiedOn'), note: t('note') }}
            submit={t('noteRectified')}
          >
            {ids}
            <input type="hidden" name="kind" value="RECTIFIED" />
            <TextField name="on" type="date" />
            <TextArea name="note" rows={2} maxLength={1_000} optional />
          </Form>
        </details>
      )}
      {hazard.severity === 'GENERAL' ? null : (
        <details className="visit-deed">
          <summary>{t('reportMajor')}</summary>
          <Form
            id={`report-${hazard.id}`}
            action={report}
            labels={{ number: t('reportNumber'), reportedOn: t('reportedOn') }}
            submit={t('reportMajor')}
          >
            {ids}
            <TextField name="number" maxLength={100} hint={t('reportMajorHint')} />
            <TextField name="reportedOn" type="date" />
          </Form>
        </details>
      )}
      {hazard.rectifiedOn ? null : (
        <details className="visit-deed">
          <summary>{t('reportRefusal')}</summary>
          <Form
            id={`refusal-${hazard.id}`}
            action={refuse}
            labels={{
              notifiedOn: t('notifiedOn'),
              evidence: t('evidence'),
              directReason: t('directReason'),
              attachments: t('refusalPicture'),
            }}
            submit={t('reportRefusal')}
          >
            {ids}
            <TextField name="notifiedOn" type="date" hint={t('refusalHint')} />
            <TextArea name="evidence" rows={3} maxLength={2_000} />
            <TextField name="directReason" maxLength={500} hint={t('directHint')} optional />
            <FileField name="attachments" accept="image/jpeg,image/png,image/webp" optional />
          </Form>
        </details>
      )}
    </div>
  );
}
