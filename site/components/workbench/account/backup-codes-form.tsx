'use client';

import { useTranslations } from 'next-intl';
import { renewBackupCodes } from '../../../lib/session/account.action.ts';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { BackupCodes } from '../backup-codes.tsx';

/** New backup codes, for the password and a fresh second factor; shown once. */
export function BackupCodesForm() {
  const t = useTranslations('setUp');
  return (
    <Form<readonly string[]>
      id="codes-form"
      action={renewBackupCodes}
      labels={{ password: t('password') }}
      submit={t('renew')}
      guarded={false}
    >
      {({ shown }) =>
        shown === undefined ? (
          <TextField
            name="password"
            type="password"
            hint={t('passwordHint')}
            autoComplete="current-password"
          />
        ) : (
          <BackupCodes codes={shown} />
        )
      }
    </Form>
  );
}
