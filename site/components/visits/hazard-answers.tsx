import { useTranslations } from 'next-intl';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { sayOfHazard } from '../../lib/visits/visit-deeds.action.ts';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';

export interface HazardAnswersProps {
  readonly visit: string;
  readonly hazard: VisitFile['hazards'][number];
  /** The principal, who manages the account of the enterprise. */
  readonly principal: boolean;
}

/** What a client says of a hazard at its site: that its principal knows of it, and that it was put right. */
export function HazardAnswers({ visit, hazard, principal }: HazardAnswersProps) {
  const t = useTranslations('hazardCourse');
  if (hazard.state === 'CLOSED') return null;
  const known = hazard.steps.some(({ kind }) => kind === 'ACKNOWLEDGED');
  const ids = (
    <>
      <input type="hidden" name="visit" value={visit} />
      <input type="hidden" name="hazard" value={hazard.id} />
    </>
  );
  return (
    <div className="no-print">
      {known ? null : principal ? (
        <details className="visit-deed">
          <summary>{t('acknowledge')}</summary>
          <Form
            id={`known-${hazard.id}`}
            action={sayOfHazard}
            labels={{ on: t('acknowledgedOn') }}
            submit={t('acknowledge')}
          >
            {ids}
            <input type="hidden" name="kind" value="ACKNOWLEDGED" />
            <input type="hidden" name="note" value="" />
            <TextField name="on" type="date" hint={t('acknowledgeHint')} />
          </Form>
        </details>
      ) : (
        <p className="text-soft">{t('principalOnly')}</p>
      )}
      {hazard.state === 'TO_RECHECK' ? (
        <p className="text-soft">{t('awaiting')}</p>
      ) : (
        <details className="visit-deed">
          <summary>{t('sayDone')}</summary>
          <Form
            id={`done-${hazard.id}`}
            action={sayOfHazard}
            labels={{ on: t('doneOn'), note: t('doneNote') }}
            submit={t('sayDone')}
          >
            {ids}
            <input type="hidden" name="kind" value="DONE" />
            <TextField name="on" type="date" />
            <TextArea name="note" rows={3} maxLength={2_000} hint={t('doneHint')} />
          </Form>
        </details>
      )}
    </div>
  );
}
