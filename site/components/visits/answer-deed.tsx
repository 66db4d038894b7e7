import { getTranslations } from 'next-intl/server';
import type { VisitFile } from '../../lib/hub/visits.ts';
import { answer } from '../../lib/visits/visit-deeds.action.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { Section } from '../section.tsx';

/** What the client says of the sheet: that it holds, or that the signature is not theirs. */
export async function AnswerDeed({ visit }: { readonly visit: Pick<VisitFile, 'id'> }) {
  const t = await getTranslations('visits');
  return (
    <Section id="answer" title={t('answer')}>
      <Form
        id="answer-visit"
        action={answer}
        labels={{ kind: t('answerKind'), note: t('note') }}
        submit={t('answer')}
      >
        <input type="hidden" name="visit" value={visit.id} />
        <ChoiceField
          name="kind"
          choices={[
            { value: 'CONFIRMED', label: t('answers.CONFIRMED') },
            { value: 'CONTESTED', label: t('answers.CONTESTED'), note: t('contestHint') },
          ]}
        />
        <TextArea name="note" rows={3} maxLength={1_000} optional />
      </Form>
    </Section>
  );
}
