import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { EntrySheet } from '../../../../components/entry-sheet.tsx';
import { Form } from '../../../../components/form/form.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { pathIn } from '../../../../lib/http/headers.ts';
import { workbenchPath } from '../../../../lib/http/own-path.ts';
import { known, single } from '../../../../lib/http/parameters.ts';
import { currentSession } from '../../../../lib/session/current.ts';
import { signIn } from '../../../../lib/session/sign-in.action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

const SAID = ['signedOut', 'notSignedOut', 'invited'] as const;

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const t = await getTranslations('signIn');
  const parameters = await searchParams;
  const back = workbenchPath(single(parameters, 'back'));
  const said = known(SAID, single(parameters, 'said'));
  const session = await currentSession();
  if (said === undefined && session.ok && session.value) redirect(back ?? pathIn(await getLocale(), '/desk'));
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      {said ? (
        <p role="status" className="said measure mb-6">
          {t(said)}
        </p>
      ) : null}
      <Form
        id="sign-in"
        action={signIn}
        labels={{ email: t('email'), password: t('password') }}
        submit={t('submit')}
        guarded={false}
      >
        {back ? <input type="hidden" name="back" value={back} /> : null}
        <TextField name="email" type="email" inputMode="email" autoComplete="username" />
        <TextField name="password" type="password" autoComplete="current-password" />
      </Form>
      <p className="measure mt-8 text-soft">{t('closed')}</p>
    </EntrySheet>
  );
}
