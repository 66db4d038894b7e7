import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/** The parts of the messages that client components use; a new one is a line here. */
const IN_THE_BROWSER = [
  'form',
  'setUp',
  'stepUp',
  'invitation',
  'role',
  'once',
  'invite',
  'keyForm',
  'passwordReset',
  'passwordLink',
  'survey',
  'surveyLink',
  'complaint',
  'visitForm',
  'serviceKind',
  'serviceContent',
] as const;

/** Gives forms their words in the browser: these alone, the rest of the messages stay on the server. */
export async function FormWords({ children }: { readonly children: ReactNode }) {
  const all = await getMessages();
  const messages = Object.fromEntries(IN_THE_BROWSER.map((name) => [name, all[name]]));
  return <NextIntlClientProvider messages={messages}>{children}</NextIntlClientProvider>;
}
