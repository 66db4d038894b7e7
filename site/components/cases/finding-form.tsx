import { useLocale, useTranslations } from 'next-intl';
import { byArticle } from '../../lib/cases/clause-groups.ts';
import { propose } from '../../lib/cases/finding.action.ts';
import type { Hits } from '../../lib/cases/hits.ts';
import type { FormValues } from '../../lib/form/state.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ViolationClause } from '../../lib/hub/case-rules.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { ClauseField } from './clause-field.tsx';
import { SubjectField } from './subject-field.tsx';

const KINDS = ['AGENCY', 'ENTERPRISE', 'EXPERT'] as const;
const PARTS = ['CITY', 'Q1', 'Q2', 'Q3', 'Q4', 'YEAR_END'] as const;

export interface FindingFormProps {
  readonly clauses: readonly ViolationClause[];
  readonly places: readonly { readonly code: string; readonly fullName: string }[];
  /** What an address or a proposal of the ladder brings along. */
  readonly values: FormValues;
}

/** What a finding says, in the order in which it is established: who, what, when, where, the facts. */
export function FindingForm({ clauses, places, values }: FindingFormProps) {
  const t = useTranslations('findings');
  const words = useTranslations('cases');
  const locale = useLocale();
  const groups = byArticle(clauses, ({ clause }) => clause);
  const kinds = KINDS.filter((kind) => clauses.some(({ subjects }) => subjects.includes(kind)));
  const labels = {
    'subject.kind': words('subjectKind'),
    'subject.code': words('subjectTyped'),
    picked: words('subjectPicked'),
    clause: words('clause'),
    occurredOn: t('occurredOn'),
    place: t('place'),
    part: t('part'),
    violation: t('violation'),
    summary: t('summary'),
    reason: t('reason'),
  };
  return (
    <Form<Hits>
      id="finding"
      action={propose}
      labels={labels}
      submit={t('propose')}
      values={{ 'subject.kind': kinds[0] ?? 'AGENCY', ...values }}
      beside={<SiteLink to="/desk/findings">{words('back')}</SiteLink>}
    >
      <SubjectField
        hint={words('subjectTypedHint')}
        kinds={kinds.map((value) => ({ value, label: words(`kind.${value}`) }))}
      />
      <ClauseField
        name="clause"
        hint={t('chooseClause')}
        groups={groups.map(({ article, articleEn, clauses: of }) => ({
          title: t('group', { article: inLanguage(locale, article, articleEn), count: of.length }),
          choices: of.map(({ clause, reasonRequired, leaderConfirms, bureauConfirms }) => ({
            value: clause.clause,
            article: inLanguage(locale, clause.article, clause.articleEn),
            label: inLanguage(locale, clause.label, clause.labelEn),
            text: inLanguage(locale, clause.text, clause.textEn),
            asks: [
              ...(reasonRequired ? [t('reasonRequired')] : []),
              ...(leaderConfirms ? [t('leaderConfirms')] : []),
              ...(bureauConfirms ? [t('bureauConfirms')] : []),
            ],
          })),
        }))}
      />
      <TextField name="occurredOn" type="date" hint={t('occurredOnHint')} />
      <SelectField
        name="place"
        optional
        hint={t('placeHint')}
        empty={words('notGiven')}
        choices={places.map(({ code, fullName }) => ({ value: code, label: fullName }))}
      />
      {clauses.some(({ clause }) => clause.act.id === 'J') ? (
        <SelectField
          name="part"
          optional
          hint={t('partHint')}
          empty={words('notGiven')}
          choices={PARTS.map((value) => ({ value, label: t(`partName.${value}`) }))}
        />
      ) : null}
      <TextField name="violation" optional hint={t('violationHint')} maxLength={100} />
      <TextArea name="summary" hint={t('summaryHint')} rows={3} maxLength={500} />
      <TextArea name="reason" optional hint={t('reasonHint')} rows={4} maxLength={2_000} />
    </Form>
  );
}
