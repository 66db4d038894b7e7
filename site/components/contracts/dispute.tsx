import { useTranslations } from 'next-intl';
import { dispute as disputing, settle } from '../../lib/contracts/dispute.action.ts';
import type { ContractFileFull } from '../../lib/hub/contract-files.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { Section } from '../section.tsx';
import { Zh } from '../zh.tsx';

export interface DisputeProps {
  readonly contract: Pick<ContractFileFull, 'id' | 'dispute'>;
  /** What whoever looks may do about it. */
  readonly may: 'dispute' | 'settle' | 'read';
}

/** What the enterprise says against a contract that the agency entered, and how it was settled. */
export function Dispute({ contract: { id, dispute }, may }: DisputeProps) {
  const t = useTranslations('contractDispute');
  if (!dispute && may !== 'dispute') return null;
  return (
    <Section id="dispute" title={t('title')} margin={<p className="margin-note">{t('lead')}</p>}>
      {dispute ? (
        <dl className="facts">
          <div>
            <dt>{t('madeOn')}</dt>
            <dd>{dispute.madeOn}</dd>
          </div>
          <div>
            <dt>{t('reason')}</dt>
            <dd>
              <Zh>{dispute.reason}</Zh>
            </dd>
          </div>
          <div>
            <dt>{t('standing')}</dt>
            <dd>
              {dispute.outcome === null
                ? t('open')
                : `${dispute.settledOn} ${t(`outcome.${dispute.outcome}`)}`}
            </dd>
          </div>
          {dispute.settledReason ? (
            <div>
              <dt>{t('settledReason')}</dt>
              <dd>
                <Zh>{dispute.settledReason}</Zh>
              </dd>
            </div>
          ) : null}
        </dl>
      ) : (
        <Form id="dispute" action={disputing} labels={{ reason: t('reason') }} submit={t('make')}>
          <input type="hidden" name="id" value={id} />
          <TextArea name="reason" rows={3} maxLength={500} hint={t('reasonHint')} />
        </Form>
      )}
      {dispute?.outcome === null && may === 'settle' ? (
        <Form
          id="settle"
          action={settle}
          labels={{ outcome: t('finding'), reason: t('settledReason') }}
          submit={t('settle')}
        >
          <input type="hidden" name="id" value={id} />
          <ChoiceField
            name="outcome"
            choices={[
              { value: 'STANDS', label: t('outcome.STANDS'), note: t('note.STANDS') },
              { value: 'NOT_ONE', label: t('outcome.NOT_ONE'), note: t('note.NOT_ONE') },
            ]}
          />
          <TextArea name="reason" rows={3} maxLength={500} />
        </Form>
      ) : null}
    </Section>
  );
}
