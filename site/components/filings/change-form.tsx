import { useLocale, useTranslations } from 'next-intl';
import { fileChange } from '../../lib/filing/change.action.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FilingFormOffer } from '../../lib/hub/filings.ts';
import { BoxesField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { PAPERS } from './papers.ts';
import { TownsField } from './towns-field.tsx';

/** A change notice: the changes that the file keeps are ticked, one more may be written. */
export function ChangeForm({ offer, amends }: { readonly offer: FilingFormOffer; readonly amends: string }) {
  const t = useTranslations('filings');
  const words = useTranslations('cases');
  const locale = useLocale();
  const names = new Map(
    offer.changeSubjects.map(({ code, name, nameEn }) => [code, inLanguage(locale, name, nameEn)]),
  );
  return (
    <Form
      id="change"
      action={fileChange}
      labels={{
        towns: t('towns'),
        untold: t('untold'),
        subject: t('changeSubject'),
        changedOn: t('changedOn'),
        before: t('before'),
        after: t('after'),
        documents: t('documents'),
        amends: t('amends'),
      }}
      submit={t('submit')}
      values={{ untold: offer.untold.map(({ id, subject }) => `${id}:${subject}`) }}
      beside={<SiteLink to="/portal/filings">{words('back')}</SiteLink>}
    >
      <input type="hidden" name="amends" value={amends} />
      <TownsField towns={offer.towns} />
      {offer.untold.length > 0 ? (
        <BoxesField
          name="untold"
          hint={t('untoldHint')}
          choices={offer.untold.map(({ id, subject, changedOn, after, clock }) => ({
            value: `${id}:${subject}`,
            label: `${changedOn} · ${names.get(subject) ?? subject}${after === '' ? '' : `：${after}`}`,
            note: clock ? t(clock.late ? 'lateSince' : 'dueBy', { day: clock.due }) : undefined,
          }))}
        />
      ) : null}
      <SelectField
        name="subject"
        optional={offer.untold.length > 0}
        hint={t('ownChangeHint')}
        empty={t('choose')}
        choices={offer.changeSubjects.map(({ code, name, nameEn }) => ({
          value: code,
          label: inLanguage(locale, name, nameEn),
        }))}
      />
      <TextField name="changedOn" type="date" optional={offer.untold.length > 0} />
      <TextField name="before" optional maxLength={500} />
      <TextArea name="after" optional={offer.untold.length > 0} rows={3} maxLength={500} />
      <FileField name="documents" optional hint={t('documentsHint')} accept={PAPERS} />
    </Form>
  );
}
