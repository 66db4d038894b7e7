'use client';

import { useTranslations } from 'next-intl';
import { STEP_UP_FIELD } from '../../lib/form/state.ts';
import { useForm } from './form-context.ts';
import { TextField } from './text-field.tsx';

/** Stands at the end of any form once the hub asks for a one-time code; what was typed above stays. */
export function StepUpField() {
  const t = useTranslations('form');
  const { state } = useForm();
  if (!state.stepUp) return null;
  return (
    <TextField
      name={STEP_UP_FIELD}
      hint={t('stepUpHint')}
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={10}
      width="code"
    />
  );
}
