import { useTranslations } from 'next-intl';
import { filePractice } from '../../lib/filing/practice.action.ts';
import { Form } from '../form/form.tsx';
import { FileField, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { PAPERS } from './papers.ts';

/** That business begins. */
export function PracticeForm({ amends }: { readonly amends: string }) {
  const t = useTranslations('filings');
  const words = useTranslations('cases');
  return (
    <Form
      id="practice"
      action={filePractice}
      labels={{ startsOn: t('startsOn'), documents: t('documents'), amends: t('amends') }}
      submit={t('submit')}
      beside={<SiteLink to="/portal/filings">{words('back')}</SiteLink>}
    >
      <input type="hidden" name="amends" value={amends} />
      <TextField name="startsOn" type="date" hint={t('startsOnHint')} />
      <FileField name="documents" optional hint={t('documentsHint')} accept={PAPERS} />
    </Form>
  );
}
