import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { StarTable } from '../../lib/hub/calculators.ts';
import { addLine } from '../../lib/stars/star.action.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { ruleWords } from './rule-words.ts';

export interface Proposal {
  readonly rule: string;
  readonly count: string;
  readonly evidence: string;
  readonly evidenceEn: string;
}

interface LineFormProps {
  readonly id: string;
  readonly table: StarTable;
  readonly today: string;
}

/** Records one line of the sheet: a rule of the twenty rows, how many, and what it rests on. */
export function LineForm({ id, table, today }: LineFormProps) {
  const t = useTranslations('stars');
  const locale = useLocale();
  const choices = [...ruleWords(table)].map(([value, { label, labelEn }]) => ({
    value,
    label: `${value} ${inLanguage(locale, label, labelEn)}`,
  }));
  return (
    <Form
      id="line"
      action={addLine}
      labels={labelsOf(t)}
      submit={t('add')}
      values={{ count: '1', seenOn: today, source: 'SITE_VISIT' }}
    >
      <input type="hidden" name="id" value={id} />
      <SelectField name="rule" choices={choices} empty={t('chooseRule')} />
      <TextField name="count" hint={t('countHint')} inputMode="decimal" maxLength={12} width="code" />
      <ChoiceField
        name="source"
        choices={(['SITE_VISIT', 'DOCUMENT', 'HUB'] as const).map((value) => ({
          value,
          label: t(`source.${value}`),
        }))}
      />
      <TextField name="seenOn" type="date" />
      <TextArea name="note" hint={t('noteHint')} rows={3} maxLength={1_000} />
    </Form>
  );
}

/** What the hub proposes, each with its evidence and a button that takes it into the sheet as it is. */
export function Proposals({
  id,
  proposals,
  today,
  table,
}: LineFormProps & { readonly proposals: readonly Proposal[] }) {
  const t = useTranslations('stars');
  const locale = useLocale();
  if (proposals.length === 0) return <p>{t('noProposals')}</p>;
  const words = ruleWords(table);
  return (
    <ul className="entries">
      {proposals.map(({ rule, count, evidence, evidenceEn }) => (
        <li key={rule}>
          <p>
            {rule} {inLanguage(locale, words.get(rule)?.label ?? '', words.get(rule)?.labelEn ?? '')}{' '}
            <strong>{t('counted', { count })}</strong>
          </p>
          <p className="text-soft">{inLanguage(locale, evidence, evidenceEn)}</p>
          <Form
            id={`take-${rule}`}
            action={addLine}
            labels={labelsOf(t)}
            submit={t('take')}
            compact
            guarded={false}
          >
            {Object.entries({ id, rule, count, note: evidence, source: 'HUB', seenOn: today }).map(
              ([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ),
            )}
          </Form>
        </li>
      ))}
    </ul>
  );
}

function labelsOf(t: ReturnType<typeof useTranslations<'stars'>>): Readonly<Record<string, string>> {
  return {
    rule: t('rule'),
    count: t('count'),
    note: t('note'),
    source: t('sourceName'),
    seenOn: t('seenOn'),
  };
}
