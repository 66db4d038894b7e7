'use client';

import { useTranslations } from 'next-intl';
import { revealEmail } from '../../../lib/people/people.action.ts';
import { Form } from '../../form/form.tsx';

/** Shows an e-mail address in full, which is recorded. */
export function RevealForm({ account }: { readonly account: string }) {
  const t = useTranslations('invite');
  return (
    <Form<string> id="reveal" action={revealEmail} labels={{}} submit={t('reveal')} guarded={false} compact>
      {({ shown }) =>
        shown === undefined ? (
          <input type="hidden" name="account" value={account} />
        ) : (
          <p role="status" className="said break-all">
            {shown}
          </p>
        )
      }
    </Form>
  );
}
