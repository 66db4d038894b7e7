import { useLocale, useTranslations } from 'next-intl';
import { fileFirst } from '../../lib/filing/first.action.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FilingFormOffer } from '../../lib/hub/filings.ts';
import { BoxesField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { PAPERS } from './papers.ts';
import { TownsField } from './towns-field.tsx';

/** The first filing: what the agency's own file does not say. */
export function FirstForm({ offer, amends }: { readonly offer: FilingFormOffer; readonly amends: string }) {
  const t = useTranslations('filings');
  const words = useTranslations('cases');
  const locale = useLocale();
  return (
    <Form
      id="first"
      action={fileFirst}
      labels={{
        towns: t('towns'),
        firstServiceOn: t('firstServiceOn'),
        pledgeSignedBy: t('pledgeSignedBy'),
        pledge: t('pledgeFile'),
        withoutPledge: t('withoutPledge'),
        amends: t('amends'),
      }}
      submit={t('submit')}
      beside={<SiteLink to="/portal/filings">{words('back')}</SiteLink>}
    >
      <input type="hidden" name="amends" value={amends} />
      <TownsField towns={offer.towns} />
      <TextField name="firstServiceOn" type="date" optional hint={t('firstServiceHint')} />
      <blockquote className="measure">{inLanguage(locale, offer.pledge, offer.pledgeEn)}</blockquote>
      <TextField name="pledgeSignedBy" optional hint={t('pledgeHint')} maxLength={50} />
      <FileField name="pledge" optional hint={t('pledgeFileHint')} accept={PAPERS} />
      <BoxesField
        name="withoutPledge"
        optional
        choices={[{ value: 'yes', label: t('withoutPledgeBox'), note: t('withoutPledgeNote') }]}
      />
    </Form>
  );
}
