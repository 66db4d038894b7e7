'use client';

import { useLocale, useTranslations } from 'next-intl';
import { file, look, type Receipt, type Standing } from '../../lib/complaints/complaint.action.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { ChoiceField, SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';

export interface ComplaintFormProps {
  readonly places: readonly { readonly code: string; readonly fullName: string }[];
  /** Credit code of the agency whose page one came from. */
  readonly agency: string | undefined;
}

/** A report from anybody: about an agency, or about an authority. Its receipt is shown once. */
export function ComplaintForm({ places, agency }: ComplaintFormProps) {
  const t = useTranslations('complaint');
  const locale = useLocale();
  return (
    <Form<Receipt>
      id="complaint"
      action={file}
      labels={{
        category: t('category'),
        agency: t('agency'),
        place: t('place'),
        occurredOn: t('occurredOn'),
        text: t('text'),
        contact: t('contact'),
      }}
      submit={t('send')}
      values={{ category: 'AGENCY', agency: agency ?? '' }}
      doneWords={t('received')}
    >
      {({ shown, done }) =>
        done && shown ? (
          <dl className="facts">
            <div>
              <dt>{t('receipt')}</dt>
              <dd>
                <strong>
                  <code>{shown.receipt}</code>
                </strong>
                <span className="block text-soft">{t('receiptOnce')}</span>
              </dd>
            </div>
            <div>
              <dt>{t('desk')}</dt>
              <dd>{inLanguage(locale, shown.authority.name, shown.authority.nameEn)}</dd>
            </div>
          </dl>
        ) : (
          <>
            <ChoiceField
              name="category"
              choices={(['AGENCY', 'INTERFERENCE', 'CHARGES'] as const).map((value) => ({
                value,
                label: t(`categories.${value}`),
              }))}
            />
            <TextField name="agency" width="code" maxLength={18} hint={t('agencyHint')} optional />
            <SelectField
              name="place"
              hint={t('placeHint')}
              empty={t('choose')}
              choices={places.map(({ code, fullName }) => ({ value: code, label: fullName }))}
            />
            <TextField name="occurredOn" type="date" optional />
            <TextArea name="text" rows={6} maxLength={2_000} hint={t('textHint')} />
            <TextField name="contact" maxLength={100} hint={t('contactHint')} optional />
          </>
        )
      }
    </Form>
  );
}

/** Where a report stands, by its receipt. */
export function StandingForm() {
  const t = useTranslations('complaint');
  const locale = useLocale();
  return (
    <Form<Standing>
      id="standing"
      action={look}
      labels={{ receipt: t('receipt') }}
      submit={t('look')}
      guarded={false}
    >
      {({ shown }) => (
        <>
          <TextField name="receipt" width="code" maxLength={40} hint={t('receiptHint')} />
          {shown ? (
            <dl className="facts">
              <div>
                <dt>{t('state')}</dt>
                <dd>
                  <strong>{t(`states.${shown.state}`)}</strong>
                </dd>
              </div>
              <div>
                <dt>{t('desk')}</dt>
                <dd>{inLanguage(locale, shown.authority.name, shown.authority.nameEn)}</dd>
              </div>
              <div>
                <dt>{t('receivedOn')}</dt>
                <dd>{shown.receivedOn}</dd>
              </div>
              {shown.reply ? (
                <div>
                  <dt>{t('reply')}</dt>
                  <dd lang="zh">{shown.reply}</dd>
                </div>
              ) : null}
            </dl>
          ) : null}
        </>
      )}
    </Form>
  );
}
