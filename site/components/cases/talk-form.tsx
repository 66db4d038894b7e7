import { useTranslations } from 'next-intl';
import type { Hits } from '../../lib/cases/hits.ts';
import { record } from '../../lib/cases/ladder.action.ts';
import type { FormValues } from '../../lib/form/state.ts';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { SubjectField } from './subject-field.tsx';

/** A talk that was held: with whom, when, about what. */
export function TalkForm({ values }: { readonly values: FormValues }) {
  const t = useTranslations('talks');
  const words = useTranslations('cases');
  return (
    <Form<Hits>
      id="talk"
      action={record}
      labels={{
        'subject.kind': words('subjectKind'),
        'subject.code': words('subjectTyped'),
        picked: words('subjectPicked'),
        heldOn: t('heldOn'),
        topic: t('topic'),
      }}
      submit={t('record')}
      values={{ 'subject.kind': 'AGENCY', ...values }}
      beside={<SiteLink to="/desk/talks">{words('back')}</SiteLink>}
    >
      <SubjectField
        hint={words('subjectTypedHint')}
        kinds={(['AGENCY', 'ENTERPRISE', 'EXPERT'] as const).map((value) => ({
          value,
          label: words(`kind.${value}`),
        }))}
      />
      <TextField name="heldOn" type="date" />
      <TextArea name="topic" hint={t('topicHint')} rows={4} maxLength={1_000} />
    </Form>
  );
}
