import { useTranslations } from 'next-intl';
import type { Serving } from '../../lib/hub/inspections.ts';
import { record } from '../../lib/inspections/inspection.action.ts';
import { BoxesField, ChoiceField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface InspectionFormProps {
  readonly serving: Serving;
  readonly inspectedOn: string;
}

/** What was found at the enterprise, and of the service of each agency that serves it on the day. */
export function InspectionForm({ serving, inspectedOn }: InspectionFormProps) {
  const t = useTranslations('inspections');
  const { creditCode, agencies } = serving;
  const labels = agencies.flatMap(({ name }, index) => [
    [`agencyParts.${index}.outcome`, t('outcome', { name })],
    [`agencyParts.${index}.note`, t('note', { name })],
  ]);
  return (
    <Form
      id="inspection"
      action={record}
      labels={{
        enterprise: t('enterprise'),
        inspectedOn: t('inspectedOn'),
        kind: t('kind'),
        unannounced: t('unannounced'),
        participants: t('participants'),
        enterprisePart: t('enterprisePart'),
        agencyParts: t('agencyParts'),
        ...Object.fromEntries(labels),
      }}
      submit={t('record')}
      values={{ kind: 'DAILY' }}
      beside={<SiteLink to="/desk/inspections/new">{t('chooseAgain')}</SiteLink>}
    >
      <input type="hidden" name="enterprise" value={creditCode} />
      <input type="hidden" name="inspectedOn" value={inspectedOn} />
      <input type="hidden" name="agencies" value={agencies.length} />
      <ChoiceField
        name="kind"
        choices={(['DAILY', 'SPOT_CHECK'] as const).map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <BoxesField name="unannounced" choices={[{ value: 'yes', label: t('unannouncedYes') }]} optional />
      <TextField name="participants" hint={t('participantsHint')} maxLength={500} optional />
      <TextArea name="enterprisePart" hint={t('enterprisePartHint')} rows={6} maxLength={4_000} />
      {agencies.length === 0 ? <p className="measure">{t('nobody')}</p> : null}
      {agencies.map(({ creditCode: agency, name }, index) => (
        <section key={agency} className="mt-6">
          <h2>
            <Zh>{t('agencyPart', { name })}</Zh>
          </h2>
          <input type="hidden" name={`agencyParts.${index}.agency`} value={agency} />
          <ChoiceField
            name={`agencyParts.${index}.outcome`}
            choices={(['SATISFACTORY', 'DEFECTIVE'] as const).map((value) => ({
              value,
              label: t(`outcomes.${value}`),
            }))}
          />
          <TextArea name={`agencyParts.${index}.note`} rows={4} maxLength={4_000} />
        </section>
      ))}
      <p className="margin-note">{t('basis')}</p>
    </Form>
  );
}
