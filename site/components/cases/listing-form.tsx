import { useLocale, useTranslations } from 'next-intl';
import type { Hits } from '../../lib/cases/hits.ts';
import { REGISTERS } from '../../lib/cases/listing-fields.ts';
import { propose } from '../../lib/cases/listing-proposal.action.ts';
import { RESTRICTION_LINES } from '../../lib/cases/restriction-lines.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { ContainedMeasure } from '../../lib/hub/case-rules.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { ClausesField, type CitableAct } from './clauses-field.tsx';
import { SubjectField } from './subject-field.tsx';

export interface ListingFormProps {
  readonly measures: readonly ContainedMeasure[];
  readonly acts: readonly CitableAct[];
  readonly values: FormValues;
}

/** What an entry says: which list, who, on what basis, since when and how long, with which restrictions. */
export function ListingForm({ measures, acts, values }: ListingFormProps) {
  const t = useTranslations('listingFiles');
  const words = useTranslations('cases');
  const notices = useTranslations('noticeFiles');
  const registers = useTranslations('registers');
  const locale = useLocale();
  const lines = RESTRICTION_LINES.flatMap((line) => [
    [`restrictions.${line}.measure`, t('restriction', { number: line + 1 })],
    [`restrictions.${line}.area`, t('area', { number: line + 1 })],
    [`restrictions.${line}.basis`, t('restrictionBasis', { number: line + 1 })],
  ]);
  const labels = {
    register: t('register'),
    'subject.kind': words('subjectKind'),
    'subject.code': words('subjectTyped'),
    picked: words('subjectPicked'),
    basis: notices('basis'),
    reason: t('reason'),
    documentNumber: notices('documentNumber'),
    decidedOn: notices('decidedOn'),
    from: t('firstDay'),
    until: t('lastDay'),
    'priorNotice.servedOn': notices('servedOn'),
    'priorNotice.document': notices('servedDocument'),
    notice: t('notice'),
    escalation: notices('escalation'),
    ...Object.fromEntries(lines),
  };
  return (
    <Form<Hits>
      id="listing"
      action={propose}
      labels={labels}
      submit={t('propose')}
      values={values}
      beside={<SiteLink to="/desk/listings">{words('back')}</SiteLink>}
    >
      <input type="hidden" name="escalation" value={String(values['escalation'] ?? '')} />
      <ChoiceField
        name="register"
        choices={REGISTERS.map((value) => ({
          value,
          label: registers(`name.${value}`),
          note: registers(`meaning.${value}`),
        }))}
      />
      <SubjectField
        hint={words('subjectTypedHint')}
        kinds={(['AGENCY', 'ENTERPRISE', 'EXPERT'] as const).map((value) => ({
          value,
          label: words(`kind.${value}`),
        }))}
      />
      <ClausesField name="basis" hint={t('basisHint')} acts={acts} more={notices('basisMore')} />
      <TextArea name="reason" hint={t('reasonHint')} rows={3} maxLength={1_000} />
      <TextField name="documentNumber" optional maxLength={100} />
      <TextField name="decidedOn" type="date" />
      <TextField name="from" type="date" />
      <TextField name="until" optional type="date" hint={t('untilHint')} />
      <TextField name="priorNotice.servedOn" type="date" hint={notices('priorNoticeHint')} />
      <TextField name="priorNotice.document" maxLength={200} />
      <TextField name="notice" optional hint={t('noticeHint')} maxLength={64} />
      <details className="clause-group">
        <summary>{t('restrictions')}</summary>
        <p className="field-hint mb-4">{t('restrictionsHint')}</p>
        <div className="form-fields">
          {RESTRICTION_LINES.map((line) => (
            <div key={line} className="form-fields restriction-line">
              <SelectField
                name={`restrictions.${line}.measure`}
                optional
                empty={words('notGiven')}
                choices={measures.map(({ measure }) => ({
                  value: measure.code,
                  label: inLanguage(locale, measure.label, measure.labelEn),
                }))}
              />
              <TextField name={`restrictions.${line}.area`} optional maxLength={200} />
              <TextField name={`restrictions.${line}.basis`} optional maxLength={500} />
            </div>
          ))}
        </div>
      </details>
    </Form>
  );
}
