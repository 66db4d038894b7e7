import { useLocale, useTranslations } from 'next-intl';
import { amend, draft } from '../../lib/cases/notice-draft.action.ts';
import { NAMINGS, NOTICE_KINDS, SEVERITIES } from '../../lib/cases/notice-fields.ts';
import { atFormFields } from '../../lib/cases/own-fields.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FormValues } from '../../lib/form/state.ts';
import type { ContainedMeasure } from '../../lib/hub/case-rules.ts';
import type { HubProblem } from '../../lib/hub/problem.ts';
import { BoxesField, ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { ClausesField, type CitableAct } from './clauses-field.tsx';

export interface NoticeFormProps {
  readonly measures: readonly ContainedMeasure[];
  readonly acts: readonly CitableAct[];
  readonly values: FormValues;
  /** The draft that is amended; none for a new one. */
  readonly amended?: { readonly id: string; readonly revision: number } | undefined;
  /** What publication still lacks. */
  readonly problems?: readonly HubProblem[];
}

/** Everything that a notice says, and everything that its publication asks for. */
export function NoticeForm({ measures, acts, values, amended, problems = [] }: NoticeFormProps) {
  const t = useTranslations('noticeFiles');
  const words = useTranslations('cases');
  const notices = useTranslations('notices');
  const locale = useLocale();
  const labels = useNoticeFormLabels();
  return (
    <Form
      key={amended?.revision ?? 0}
      id="notice"
      action={amended ? amend : draft}
      labels={labels}
      submit={t('save')}
      values={values}
      problems={atFormFields(problems)}
      revision={amended ? String(amended.revision) : undefined}
      beside={
        <SiteLink to={amended ? `/desk/notices/${amended.id}` : '/desk/notices'}>
          {amended ? t('leave') : words('back')}
        </SiteLink>
      }
    >
      {amended ? <input type="hidden" name="id" value={amended.id} /> : null}
      <input type="hidden" name="escalation" value={String(values['escalation'] ?? '')} />
      <SelectField
        name="kind"
        empty={words('empty')}
        choices={NOTICE_KINDS.map((value) => ({ value, label: notices(`kind.${value}`) }))}
      />
      <ChoiceField
        name="subjectsKind"
        choices={(['AGENCY', 'ENTERPRISE'] as const).map((value) => ({
          value,
          label: words(`kind.${value}`),
        }))}
      />
      <TextArea name="subjects" optional hint={t('subjectsHint')} rows={3} />
      <TextField name="title" maxLength={200} />
      <TextArea name="body" hint={t('bodyHint')} rows={10} maxLength={20_000} />
      <TextField name="documentNumber" optional hint={t('documentNumberHint')} maxLength={100} />
      <ClausesField name="basis" hint={t('basisHint')} acts={acts} more={t('basisMore')} />
      <BoxesField
        name="measures"
        optional
        hint={t('measuresHint')}
        choices={measures.map(({ measure, clauses }) => ({
          value: measure.code,
          label: inLanguage(locale, measure.label, measure.labelEn),
          note: clauses.map(({ clause }) => clause).join(' '),
        }))}
      />
      <TextField name="decidedOn" type="date" />
      <ChoiceField
        name="severity"
        hint={t('severityHint')}
        choices={SEVERITIES.map((value) => ({ value, label: notices(`severityName.${value}`) }))}
      />
      <TextField name="publicUntil" type="date" hint={t('publicUntilHint')} />
      <TextField name="priorNotice.servedOn" optional type="date" hint={t('priorNoticeHint')} />
      <TextField name="priorNotice.document" optional maxLength={200} />
      <ChoiceField
        name="naming"
        choices={NAMINGS.map((value) => ({
          value,
          label: t(`namingName.${value}`),
          note: t(`namingNote.${value}`),
        }))}
      />
      <TextArea name="namingReason" rows={2} hint={t('namingReasonHint')} maxLength={1_000} />
    </Form>
  );
}

function useNoticeFormLabels(): Readonly<Record<string, string>> {
  const t = useTranslations('noticeFiles');
  return {
    kind: t('kind'),
    title: t('noticeTitle'),
    body: t('body'),
    documentNumber: t('documentNumber'),
    severity: t('severity'),
    naming: t('naming'),
    namingReason: t('namingReason'),
    basis: t('basis'),
    measures: t('measures'),
    decidedOn: t('decidedOn'),
    publicUntil: t('publicUntil'),
    'priorNotice.servedOn': t('servedOn'),
    'priorNotice.document': t('servedDocument'),
    subjects: t('subjects'),
    subjectsKind: t('subjectsKind'),
    escalation: t('escalation'),
  };
}
