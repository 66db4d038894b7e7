import { getTranslations } from 'next-intl/server';
import type { AddableContract } from '../../lib/hub/monthly-reports.ts';
import type { MonthlyLine } from '../../lib/hub/monthly-report-shown.ts';
import { addMonthlyLine, removeMonthlyLine } from '../../lib/monthly-report/report.action.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FormWords } from '../form/form-words.tsx';

export interface LineChangesProps {
  readonly month: string;
  readonly revision: number;
  readonly addable: readonly AddableContract[];
  readonly lines: readonly MonthlyLine[];
}

/** Adds a line for a contract that is over, or leaves one out again; nothing where there is neither. */
export async function LineChanges({ month, revision, addable, lines }: LineChangesProps) {
  const t = await getTranslations('reports');
  const added = lines.filter(({ endsOn }) => endsOn < `${month}-01`);
  if (addable.length === 0 && added.length === 0) return null;
  const common = { revision: String(revision), guarded: false };
  const about = <input type="hidden" name="month" value={month} />;
  return (
    <section className="no-print mt-10" aria-labelledby="line-changes">
      <h2 id="line-changes">{t('lineChanges')}</h2>
      <p className="measure mt-2 text-soft">{t('lineChangesLead')}</p>
      <div className="mt-4 grid gap-8">
        <FormWords>
          {addable.length > 0 ? (
            <Form
              id="add-line"
              key={`add-${revision}`}
              action={addMonthlyLine}
              labels={{ add: t('contract') }}
              submit={t('addLine')}
              {...common}
            >
              {about}
              <SelectField
                name="add"
                empty={t('choose')}
                choices={addable.map(({ contract, enterprise, townName, number, endedOn }) => ({
                  value: contract,
                  label: [
                    townName,
                    enterprise.name ?? enterprise.creditCode,
                    ...(number ? [number] : []),
                    t('endedOn', { day: endedOn }),
                  ].join(' · '),
                }))}
              />
            </Form>
          ) : null}
          {added.length > 0 ? (
            <Form
              id="remove-line"
              key={`remove-${revision}`}
              action={removeMonthlyLine}
              labels={{ remove: t('contract') }}
              submit={t('removeLine')}
              {...common}
            >
              {about}
              <SelectField
                name="remove"
                empty={t('choose')}
                choices={added.map(({ contract, enterprise, townName, endsOn }) => ({
                  value: contract,
                  label: `${townName} · ${enterprise.name ?? enterprise.creditCode} · ${t('endedOn', { day: endsOn })}`,
                }))}
              />
            </Form>
          ) : null}
        </FormWords>
      </div>
    </section>
  );
}
