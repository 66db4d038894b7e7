import { useTranslations } from 'next-intl';
import { draw, link, plan } from '../../lib/spot-checks/spot-check.action.ts';
import { Form } from '../form/form.tsx';
import { TextArea, TextField } from '../form/text-field.tsx';

/** The plan of a year. */
export function PlanForm({ year }: { readonly year: string }) {
  const t = useTranslations('spotChecks');
  return (
    <Form
      id="plan"
      action={plan}
      labels={{ year: t('year'), number: t('number'), scope: t('scope') }}
      submit={t('plan')}
      values={{ year }}
    >
      <TextField name="year" width="code" inputMode="numeric" maxLength={4} />
      <TextField name="number" width="code" inputMode="numeric" maxLength={4} hint={t('numberHint')} />
      <TextArea name="scope" rows={3} maxLength={1_000} hint={t('scopeHint')} />
    </Form>
  );
}

/** A draw; it stands. */
export function DrawForm({ id }: { readonly id: string }) {
  const t = useTranslations('spotChecks');
  return (
    <Form
      id="draw"
      action={draw}
      labels={{ number: t('drawNumber'), participants: t('participants') }}
      submit={t('draw')}
    >
      <input type="hidden" name="plan" value={id} />
      <TextField name="number" width="code" inputMode="numeric" maxLength={4} hint={t('drawHint')} />
      <TextField name="participants" maxLength={500} hint={t('participantsHint')} optional />
    </Form>
  );
}

/** The inspection that was made of an agency drawn. */
export function LinkForm(props: { readonly plan: string; readonly draw: string; readonly agency: string }) {
  const t = useTranslations('spotChecks');
  return (
    <Form
      id={`link-${props.agency}`}
      action={link}
      labels={{ inspection: t('inspection') }}
      submit={t('link')}
      guarded={false}
    >
      <input type="hidden" name="plan" value={props.plan} />
      <input type="hidden" name="draw" value={props.draw} />
      <input type="hidden" name="agency" value={props.agency} />
      <TextField name="inspection" maxLength={64} hint={t('inspectionHint')} />
    </Form>
  );
}
