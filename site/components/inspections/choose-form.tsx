import { useTranslations } from 'next-intl';
import type { Hits } from '../../lib/cases/hits.ts';
import type { FormValues } from '../../lib/form/state.ts';
import { chooseEnterprise } from '../../lib/inspections/inspection.action.ts';
import { SubjectField } from '../cases/subject-field.tsx';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

/** Which enterprise was inspected, and when: who served it on that day follows from it. */
export function ChooseForm({ values }: { readonly values: FormValues }) {
  const t = useTranslations('inspections');
  const words = useTranslations('cases');
  return (
    <Form<Hits>
      id="enterprise"
      action={chooseEnterprise}
      labels={{ 'subject.code': t('enterpriseTyped'), picked: t('picked'), inspectedOn: t('inspectedOn') }}
      submit={t('choose')}
      values={values}
      guarded={false}
      beside={<SiteLink to="/desk/inspections">{words('back')}</SiteLink>}
    >
      <SubjectField hint={words('subjectTypedHint')} kinds={[{ value: 'ENTERPRISE', label: '' }]} />
      <TextField name="inspectedOn" type="date" />
    </Form>
  );
}
