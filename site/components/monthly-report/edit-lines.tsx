import { getTranslations } from 'next-intl/server';
import { saveMonthlyLines } from '../../lib/monthly-report/report.action.ts';
import type { MonthlyLine } from '../../lib/hub/monthly-report-shown.ts';
import { fieldOf, inWords, TYPED, valuesOfLines } from '../../lib/monthly-report/line-fields.ts';
import { Form } from '../form/form.tsx';
import { FormWords } from '../form/form-words.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

export interface EditLinesProps {
  readonly month: string;
  readonly revision: number;
  readonly lines: readonly MonthlyLine[];
}

/** Every figure of these lines in a field, with what the visits say beside those that differ. */
export async function EditLines({ month, revision, lines }: EditLinesProps) {
  const t = await getTranslations('reports');
  const labels = Object.fromEntries(
    lines.flatMap(({ contract }) => TYPED.map(({ name }) => [fieldOf(contract, name), t(`figure.${name}`)])),
  );
  return (
    <FormWords>
      <Form
        id="lines"
        // anew when a line was added or left out
        key={revision}
        action={saveMonthlyLines}
        labels={labels}
        submit={t('save')}
        values={valuesOfLines(lines)}
        revision={String(revision)}
        beside={<SiteLink to={`/portal/reports/${month}`}>{t('backToMonth')}</SiteLink>}
      >
        <input type="hidden" name="month" value={month} />
        {lines.map((line) => (
          <fieldset key={line.contract} className="report-line">
            <legend>
              {line.townName} · {line.enterprise.name ?? line.enterprise.creditCode}
            </legend>
            {TYPED.map(({ name, kind }) => {
              const hint = line.corrected.includes(name)
                ? t('recorded', { value: inWords(line.recorded, name) || t('nothing') })
                : name === 'services'
                  ? t('servicesHint')
                  : undefined;
              const field = fieldOf(line.contract, name);
              return kind === 'lines' ? (
                <TextArea key={name} name={field} rows={3} hint={hint} />
              ) : (
                <TextField
                  key={name}
                  name={field}
                  hint={hint}
                  maxLength={kind === 'count' ? 9 : 600}
                  {...(kind === 'count' && { inputMode: 'numeric' as const, width: 'code' as const })}
                />
              );
            })}
          </fieldset>
        ))}
      </Form>
    </FormWords>
  );
}
