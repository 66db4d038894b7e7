import { useTranslations } from 'next-intl';
import { addPaper, terminate, uploaded, withdraw } from '../../lib/contracts/contract.action.ts';
import type { ContractFileFull } from '../../lib/hub/contract-files.ts';
import { SelectField } from '../form/choice-field.tsx';
import { Form } from '../form/form.tsx';
import { FileField, TextArea, TextField } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';

/** What the agency may do with a contract: amend, renew, hand in the paper, note the upload, end it. */
export function ContractDeeds({
  contract,
  today,
}: {
  readonly contract: ContractFileFull;
  readonly today: string;
}) {
  const t = useTranslations('serviceContract');
  const { id, revision, terminatedOn, endsOn, countyUploadedOn, renewedBy, attachments } = contract;
  const onIt = <input type="hidden" name="id" value={id} />;
  const known = { revision: String(revision) };
  const open = terminatedOn === null;
  return (
    <div className="no-print mt-6">
      <p className="flex flex-wrap gap-x-6 gap-y-1">
        {open ? <SiteLink to={`/portal/contracts/${id}/amend`}>{t('amend')}</SiteLink> : null}
        {renewedBy ? (
          <SiteLink to={`/portal/contracts/${renewedBy}`}>{t('renewed')}</SiteLink>
        ) : (
          <SiteLink to={`/portal/contracts/new?renew=${id}`}>{t('renew')}</SiteLink>
        )}
      </p>
      <details className="mt-4">
        <summary>{t('addPaper')}</summary>
        <Form id="paper" action={addPaper} labels={{ file: t('paper') }} submit={t('addPaper')}>
          {onIt}
          <FileField name="file" accept=".pdf,.jpg,.jpeg,.png,.webp" hint={t('paperHint')} />
        </Form>
      </details>
      {attachments.length > 0 ? (
        <details className="mt-4">
          <summary>{t('withdrawPaper')}</summary>
          <Form
            id="withdraw"
            key={`withdraw-${revision}`}
            action={withdraw}
            labels={{ attachment: t('paper'), reason: t('reason') }}
            submit={t('withdrawPaper')}
            {...known}
          >
            {onIt}
            <SelectField
              name="attachment"
              empty={t('choose')}
              choices={attachments.map((paper) => ({ value: paper.id, label: paper.name }))}
            />
            <TextArea name="reason" rows={2} maxLength={300} hint={t('withdrawHint')} />
          </Form>
        </details>
      ) : null}
      {countyUploadedOn === null ? (
        <details className="mt-4">
          <summary>{t('markUploaded')}</summary>
          <Form
            id="uploaded"
            key={`uploaded-${revision}`}
            action={uploaded}
            labels={{ on: t('uploadedOn') }}
            submit={t('markUploaded')}
            values={{ on: today }}
            {...known}
          >
            {onIt}
            <TextField name="on" type="date" hint={t('uploadedHint')} />
          </Form>
        </details>
      ) : null}
      {open && today < endsOn ? (
        <details className="mt-4">
          <summary>{t('terminate')}</summary>
          <Form
            id="terminate"
            key={`terminate-${revision}`}
            action={terminate}
            labels={{ on: t('terminatedOn'), reason: t('reason') }}
            submit={t('terminate')}
            values={{ on: today }}
            {...known}
          >
            {onIt}
            <TextField name="on" type="date" hint={t('terminatedHint')} />
            <TextArea name="reason" rows={2} maxLength={500} />
          </Form>
        </details>
      ) : null}
    </div>
  );
}
