'use client';

import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../lib/format/day.ts';
import { type PasswordReset, resetPassword } from '../../lib/session/password-reset.action.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { TokenField } from './token-field.tsx';

/** Sets a new password by a link: whose it is, then the password twice. */
export function PasswordResetForm() {
  const t = useTranslations('passwordReset');
  return (
    <Form<PasswordReset>
      id="password-reset"
      action={resetPassword}
      labels={{ token: t('token'), password: t('password'), passwordAgain: t('passwordAgain') }}
      submit={({ shown }) => (shown === undefined ? t('show') : t('set'))}
      guarded={false}
    >
      {({ shown, attempt }) =>
        shown === undefined ? (
          <TokenField untried={attempt === 0} hint={t('tokenHint')} noScript={t('noScript')} />
        ) : (
          <>
            <dl className="facts">
              <div>
                <dt>{t('for')}</dt>
                <dd>{shown.emailMasked}</dd>
              </div>
              <div>
                <dt>{t('until')}</dt>
                <dd>{minuteOfInstant(shown.expiresAt)}</dd>
              </div>
            </dl>
            <TextField name="password" type="password" hint={t('passwordHint')} autoComplete="new-password" />
            <TextField name="passwordAgain" type="password" autoComplete="new-password" />
          </>
        )
      }
    </Form>
  );
}
