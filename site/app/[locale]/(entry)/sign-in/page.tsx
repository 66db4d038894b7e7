import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { EntrySheet } from '../../../../components/entry-sheet.tsx';
import { Form } from '../../../../components/form/form.tsx';
import { TextField } from '../../../../components/form/text-field.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { ForgetVisits } from '../../../../components/visits/forget-visits.tsx';
import { Zh } from '../../../../components/zh.tsx';
import { pathIn } from '../../../../lib/http/headers.ts';
import { withBack, workbenchPath } from '../../../../lib/http/own-path.ts';
import { known, single } from '../../../../lib/http/parameters.ts';
import { providers } from '../../../../lib/session/providers.ts';
import { currentSession } from '../../../../lib/session/current.ts';
import { signIn } from '../../../../lib/session/sign-in.action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

const SAID = ['signedOut', 'notSignedOut', 'invited', 'passwordReset'] as const;

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/sign-in'>) {
  const t = await getTranslations('signIn');
  const parameters = await searchParams;
  const back = workbenchPath(single(parameters, 'back'));
  const said = known(SAID, single(parameters, 'said'));
  const failed = single(parameters, 'error') !== undefined;
  const [session, others] = await Promise.all([currentSession(), providers()]);
  if (said === undefined && session.ok && session.value) redirect(back ?? pathIn(await getLocale(), '/desk'));
  return (
    <EntrySheet title={t('title')} lead={t('lead')}>
      <ForgetVisits />
      {said ? (
        <p role="status" className="said measure mb-6">
          {t(said)}
        </p>
      ) : null}
      {failed ? (
        <p role="alert" className="said measure mb-6">
          {t('providerFailed')}
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
      {others.length ? (
        <section aria-labelledby="other-ways" className="mt-10">
          <h2 id="other-ways">{t('otherWays')}</h2>
          <ul className="mt-2 grid gap-1">
            {others.map(({ id, name }) => (
              <li key={id}>
                <SiteLink to={withBack(`/sign-in/provider/${encodeURIComponent(id)}`, back)}>
                  <Zh>{name}</Zh>
                </SiteLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="measure mt-8 text-soft">{t('closed')}</p>
    </EntrySheet>
  );
}
