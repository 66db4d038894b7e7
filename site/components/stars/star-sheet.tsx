import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { StarTable } from '../../lib/hub/calculators.ts';
import type { StarFile } from '../../lib/hub/star-file.ts';
import { removeLine } from '../../lib/stars/star.action.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { ruleWords } from './rule-words.ts';

export interface StarSheetProps {
  readonly application: Pick<StarFile, 'id' | 'lines'>;
  readonly table: StarTable;
  /** Whether lines may be taken back here and now. */
  readonly editable: boolean;
}

/** The score sheet: every deduction, bonus and veto with its evidence, in the order of the table. */
export function StarSheet({ application: { id, lines }, table, editable }: StarSheetProps) {
  const t = useTranslations('stars');
  const locale = useLocale();
  if (lines.length === 0) return <p>{t('noLines')}</p>;
  const words = ruleWords(table);
  const order = [...words.keys()];
  const sorted = lines.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
  return (
    <ul className="entries">
      {sorted.map((line) => {
        const said = words.get(line.rule);
        return (
          <li key={line.id}>
            <p>
              <SiteLink to={`/clause/${line.rule.replace(/-(DISTRICT|CITY)$/, '')}`}>{line.rule}</SiteLink>{' '}
              {said ? inLanguage(locale, said.label, said.labelEn) : null}{' '}
              <strong>{t('counted', { count: line.count })}</strong>
            </p>
            <p className="text-soft">
              <Zh>{line.note}</Zh> {t(`source.${line.source}`)} {line.seenOn}
            </p>
            {editable ? (
              <Form
                id={`remove-${line.id}`}
                action={removeLine}
                labels={{ reason: t('removeReason') }}
                submit={t('remove')}
                compact
                guarded={false}
              >
                <input type="hidden" name="id" value={id} />
                <input type="hidden" name="line" value={line.id} />
                <TextField name="reason" maxLength={500} />
              </Form>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}
