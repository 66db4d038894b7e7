import { useTranslations } from 'next-intl';
import type { RiskPointFacts } from '../../lib/hub/safety-record.ts';
import { add, amend } from '../../lib/risks/risk.action.ts';
import { ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

const LEVELS = ['MAJOR', 'LARGER', 'GENERAL', 'LOW'] as const;

/** A risk to be recorded, or one that stands to be amended. */
export function RiskForm({ point }: { readonly point?: RiskPointFacts }) {
  const t = useTranslations('risks');
  const names = ['workshop', 'name', 'level', 'consequence', 'measures', 'responsiblePost'] as const;
  const days = ['identifiedOn', 'cardOn'] as const;
  return (
    <Form
      id="risk"
      action={point ? amend : add}
      labels={Object.fromEntries([...names, ...days].map((name) => [name, t(name)]))}
      submit={point ? t('save') : t('add')}
      values={
        point
          ? Object.fromEntries([...names, ...days].map((name) => [name, point[name] ?? '']))
          : { level: 'GENERAL' }
      }
      beside={point ? <SiteLink to="/portal/risks">{t('title')}</SiteLink> : undefined}
    >
      {point ? (
        <>
          <input type="hidden" name="id" value={point.id} />
          <input type="hidden" name="version" value={point.version} />
        </>
      ) : null}
      <TextField name="workshop" maxLength={100} />
      <TextField name="name" maxLength={100} />
      <ChoiceField name="level" choices={LEVELS.map((value) => ({ value, label: t(`levels.${value}`) }))} />
      <TextArea name="consequence" rows={3} maxLength={1_000} />
      <TextArea name="measures" rows={4} maxLength={2_000} />
      <TextField name="responsiblePost" hint={t('responsiblePostHint')} maxLength={100} />
      <TextField name="identifiedOn" type="date" />
      <TextField name="cardOn" type="date" optional />
    </Form>
  );
}
