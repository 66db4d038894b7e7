import { useTranslations } from 'next-intl';
import { offered, type Viewer } from '../../lib/cases/deeds.ts';
import { withdraw } from '../../lib/cases/talk.action.ts';
import type { TalkFile } from '../../lib/hub/ladder.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';

/** That a talk was withdrawn, or the way to withdraw one that was recorded by mistake, for another person. */
export function TalkWithdrawal({ talk, viewer }: { readonly talk: TalkFile; readonly viewer: Viewer }) {
  const t = useTranslations('talks');
  const words = useTranslations('cases');
  if (talk.withdrawalReason !== null)
    return <p className="text-soft">{t('withdrawnNote', { reason: talk.withdrawalReason })}</p>;
  if (offered('withdraw', viewer, 'reviewer', [talk.recordedBy]).why) return null;
  return (
    <details className="mt-2">
      <summary>{t('withdraw')}</summary>
      <Form
        id={`withdraw-${talk.id}`}
        action={withdraw}
        labels={{ reason: words('reason') }}
        submit={t('withdraw')}
        values={{}}
        guarded={false}
      >
        <input type="hidden" name="id" value={talk.id} />
        <TextField name="reason" hint={t('withdrawHint')} maxLength={1_000} />
      </Form>
    </details>
  );
}
