import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** Gives forms their words in the browser: these alone, the rest of the messages stay on the server. */
export async function FormWords({ children }: { readonly children: ReactNode }) {
  const { form, setUp, stepUp, invitation, role, once, invite, keyForm, passwordReset, passwordLink } =
    await getMessages();
  return (
    <NextIntlClientProvider
      messages={{ form, setUp, stepUp, invitation, role, once, invite, keyForm, passwordReset, passwordLink }}
    >
      {children}
    </NextIntlClientProvider>
  );
}
