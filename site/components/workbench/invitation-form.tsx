'use client';

import { useLocale, useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../lib/format/day.ts';
import { pathIn } from '../../lib/http/headers.ts';
import { acceptInvitation, type Invitation } from '../../lib/session/invitation.action.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { TokenField } from './token-field.tsx';

/** An invitation: opened by the code of its link, then accepted. */
export function InvitationForm() {
  const t = useTranslations('invitation');
  const labels = {
    token: t('token'),
    name: t('name'),
    password: t('password'),
    passwordAgain: t('passwordAgain'),
  };
  return (
    <Form<Invitation>
      id="invitation"
      action={acceptInvitation}
      labels={labels}
      submit={({ shown }) =>
        shown === undefined ? t('show') : shown.hasAccount ? t('acceptSignedIn') : t('accept')
      }
      guarded={false}
    >
      {({ shown, attempt }) =>
        shown === undefined ? (
          <TokenField untried={attempt === 0} hint={t('tokenHint')} noScript={t('noScript')} />
        ) : (
          <>
            <Facts invitation={shown} />
            {shown.hasAccount ? <HasAccount signedIn={shown.signedIn} /> : <NewAccount />}
          </>
        )
      }
    </Form>
  );
}

function Facts({ invitation }: { readonly invitation: Invitation }) {
  const t = useTranslations('invitation');
  const role = useTranslations('role');
  const { emailMasked, holder, holderName, role: as, expiresAt } = invitation;
  return (
    <dl className="facts">
      <div>
        <dt>{t('for')}</dt>
        <dd>{emailMasked}</dd>
      </div>
      <div>
        <dt>{t('as')}</dt>
        <dd>
          <strong>{holderName ?? holder}</strong> {role(as)}
        </dd>
      </div>
      <div>
        <dt>{t('until')}</dt>
        <dd>{minuteOfInstant(expiresAt)}</dd>
      </div>
    </dl>
  );
}

function NewAccount() {
  const t = useTranslations('invitation');
  return (
    <>
      <TextField name="name" autoComplete="name" maxLength={60} />
      <TextField name="password" type="password" hint={t('passwordHint')} autoComplete="new-password" />
      <TextField name="passwordAgain" type="password" autoComplete="new-password" />
    </>
  );
}

function HasAccount({ signedIn }: { readonly signedIn: boolean }) {
  const t = useTranslations('invitation');
  const locale = useLocale();
  return (
    <p className="measure">
      {t('hasAccount')}{' '}
      {signedIn ? null : (
        <>
          {t('signInThere')}{' '}
          <a href={pathIn(locale, '/sign-in')} target="_blank" rel="noopener">
            {t('signInFirst')}
          </a>
        </>
      )}
    </p>
  );
}
