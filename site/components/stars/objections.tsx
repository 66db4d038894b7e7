import { useTranslations } from 'next-intl';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { decideObjection } from '../../lib/stars/star.action.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { Zh } from '../zh.tsx';

export interface ObjectionsProps {
  readonly application: Pick<StarFile, 'id' | 'revision' | 'objections'>;
  /** Whether this viewer may decide what is open, as far as the page knows. */
  readonly decides: boolean;
}

/** The objections to an announced sheet with what was decided, and the form for what is open. */
export function Objections({ application: { id, revision, objections }, decides }: ObjectionsProps) {
  const t = useTranslations('stars');
  if (objections.length === 0) return <p>{t('noObjections')}</p>;
  return (
    <ul className="entries">
      {objections.map((one) => (
        <li key={one.id}>
          <p>
            <strong>{t(`objectionState.${one.state}`)}</strong> {one.rule} {one.raisedOn}{' '}
            {t(`raisedFor.${one.raisedFor}`)}
          </p>
          <p>
            <Zh>{one.grounds}</Zh>
          </p>
          {one.decidedOn ? (
            <p className="text-soft">
              {t('objectionDecided', { date: one.decidedOn })} <Zh>{one.reason ?? ''}</Zh>{' '}
              {one.countAfter === null ? null : t('countAfterIs', { count: one.countAfter })}
            </p>
          ) : null}
          {decides && one.state === 'OPEN' ? (
            <Form
              id={`objection-${one.id}`}
              action={decideObjection}
              labels={{ decision: t('decision'), countAfter: t('countAfter'), reason: t('reason') }}
              submit={t('decideObjection')}
              revision={String(revision)}
            >
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="objection" value={one.id} />
              <ChoiceField
                name="decision"
                choices={[
                  { value: 'upheld', label: t('upheld') },
                  { value: 'rejected', label: t('rejected') },
                ]}
              />
              <TextField name="countAfter" optional hint={t('countAfterHint')} maxLength={12} width="code" />
              <TextArea name="reason" rows={3} maxLength={1_000} />
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
