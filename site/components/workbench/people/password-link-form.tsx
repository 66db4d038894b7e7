'use client';

import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { makePasswordLink, type PasswordLink } from '../../../lib/people/password-link.action.ts';
import { Form } from '../../form/form.tsx';
import { ShownOnce } from '../shown-once.tsx';

/** Makes the link by which somebody who forgot their password sets a new one; shows it once. */
export function PasswordLinkForm({ account }: { readonly account: string }) {
  const t = useTranslations('passwordLink');
  return (
    <Form<PasswordLink>
      id="password-link"
      action={makePasswordLink}
      labels={{}}
      submit={({ shown }) => (shown === undefined ? t('make') : t('another'))}
      guarded={false}
    >
      {({ shown }) => (
        <>
          <input type="hidden" name="account" value={account} />
          {shown === undefined ? null : (
            <ShownOnce title={t('madeTitle')} lead={t('madeLead')} value={shown.link}>
              <p>{t('until', { until: minuteOfInstant(shown.expiresAt) })}</p>
            </ShownOnce>
          )}
        </>
      )}
    </Form>
  );
}
