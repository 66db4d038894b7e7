import { getTranslations } from 'next-intl/server';
import { offered, actsOnCases, type Viewer } from '../../lib/cases/deeds.ts';
import type { ObjectionFile } from '../../lib/hub/objections.ts';
import { decide } from '../../lib/objection/objection.action.ts';
import { objectionValues } from '../../lib/objection/objection-values.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { Section } from '../section.tsx';
import { CaseHistory } from './case-history.tsx';
import { CasePage } from './case-page.tsx';
import { DeedBlock } from './deeds.tsx';
import { ObjectionFacts } from './objection-facts.tsx';

export interface ObjectionPageProps {
  readonly objection: ObjectionFile;
  readonly viewer: Viewer;
  readonly workbench: Workbench;
  /** What has just been done here. */
  readonly said: 'object' | 'decide' | undefined;
}

/** One objection: where it stands, what it is about, and at the desk the decision. */
export async function ObjectionPage({ objection, viewer, workbench, said }: ObjectionPageProps) {
  const t = await getTranslations('objections');
  const words = await getTranslations('cases');
  const { id, state, revision, finders } = objection;
  const { why } = offered('decide', viewer, 'reviewer', finders);
  const desk = workbench === 'desk';
  return (
    <CasePage
      list={`/${workbench}/objections`}
      title={objection.summary}
      state={t(`stateName.${state}`)}
      disputed={state === 'OPEN'}
      said={said ? t(`said.${said}`) : undefined}
    >
      {desk ? (
        <Section id="deeds" title={words('deeds')}>
          {!actsOnCases(viewer) ? (
            <p>{words('lookOnly')}</p>
          ) : state !== 'OPEN' ? (
            <p>{words('noDeeds')}</p>
          ) : (
            <DeedBlock key={revision} title={t('decide')} note={t('decideNote')} why={why}>
              <Form
                id="decide"
                action={decide}
                labels={{
                  outcome: t('outcome'),
                  reason: t('reasons'),
                  now: words('state'),
                  decider: t('decidedBy'),
                }}
                submit={t('decide')}
                values={await objectionValues(objection)}
                revision={String(revision)}
              >
                <input type="hidden" name="id" value={id} />
                <ChoiceField
                  name="outcome"
                  choices={(['UPHELD', 'REJECTED'] as const).map((value) => ({
                    value,
                    label: t(`outcomeName.${value}`),
                    note: t(`outcomeNote.${value}`),
                  }))}
                />
                <TextArea name="reason" hint={t('reasonsHint')} rows={4} maxLength={1_000} />
              </Form>
            </DeedBlock>
          )}
        </Section>
      ) : (
        <Section id="answer" title={t('answer')}>
          <p className="measure">{objection.reasons ?? t('waits')}</p>
          {state === 'REJECTED' ? <p className="measure mt-3 text-soft">{t('remedies')}</p> : null}
        </Section>
      )}
      <Section id="facts" title={words('facts')}>
        <ObjectionFacts objection={objection} workbench={workbench} />
      </Section>
      <Section id="history" title={words('history')}>
        <CaseHistory
          account={viewer.account}
          steps={[
            { at: objection.madeAt, what: t('madeBy'), who: null },
            {
              at: objection.decidedAt,
              what: t(`stateName.${state}`),
              who: objection.decidedBy,
              reason: objection.reasons,
            },
          ]}
        />
      </Section>
    </CasePage>
  );
}
