import { useTranslations } from 'next-intl';
import type { Deed } from '../../lib/cases/deeds.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { SuggestionFile } from '../../lib/hub/suggestions.ts';
import { adopt, dismiss } from '../../lib/suggestion/suggestion.action.ts';
import type { SuggestionDeed } from '../../lib/suggestion/suggestion-deeds.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { DeedBlock } from './deeds.tsx';

const PARTS = ['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'] as const;
const ACTIONS = { adopt, dismiss };

export interface SuggestionDeedsProps {
  readonly suggestion: SuggestionFile;
  readonly deeds: readonly Deed<SuggestionDeed>[];
  readonly values: FormValues;
}

/** Taking a suggestion up, with the words of the finding to be looked over first; or saying why nothing comes of it. */
export function SuggestionDeeds({ suggestion, deeds, values }: SuggestionDeedsProps) {
  const t = useTranslations('suggestions');
  const words = useTranslations('cases');
  const findings = useTranslations('findings');
  const labels = {
    now: words('state'),
    decider: t('decidedBy'),
    summary: findings('summary'),
    part: findings('part'),
  };
  return (
    <>
      {deeds.map(({ name, why }) => (
        <DeedBlock
          key={`${name}-${suggestion.revision}`}
          title={t(`deed.${name}`)}
          note={t(`deedNote.${name}`)}
          why={why}
        >
          <Form
            id={name}
            action={ACTIONS[name]}
            labels={{ ...labels, reason: name === 'adopt' ? findings('reason') : words('reason') }}
            submit={t(`deed.${name}`)}
            values={name === 'adopt' ? values : { ...values, reason: '' }}
            revision={String(suggestion.revision)}
          >
            <input type="hidden" name="id" value={suggestion.id} />
            {name === 'adopt' ? (
              <>
                <TextArea name="summary" hint={findings('summaryHint')} rows={3} maxLength={500} />
                <TextArea name="reason" optional hint={findings('reasonHint')} rows={4} maxLength={2_000} />
                {suggestion.clause.act.id === 'J' ? (
                  <SelectField
                    name="part"
                    optional
                    hint={findings('partHint')}
                    empty={words('notGiven')}
                    choices={PARTS.map((value) => ({ value, label: findings(`partName.${value}`) }))}
                  />
                ) : null}
              </>
            ) : (
              <TextArea name="reason" hint={words('reasonHint')} rows={3} maxLength={1_000} />
            )}
          </Form>
        </DeedBlock>
      ))}
    </>
  );
}
