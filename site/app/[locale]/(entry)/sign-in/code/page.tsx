import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { EntrySheet } from '../../../../../components/entry-sheet.tsx';
import { Form } from '../../../../../components/form/form.tsx';
import { TextField } from '../../../../../components/form/text-field.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { withBack, workbenchPath } from '../../../../../lib/http/own-path.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { signInWithBackupCode, signInWithCode } from '../../../../../lib/session/sign-in.action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('code'))('title') };
}

/** The second factor after the password: the authenticator's code, or with `?with=backup` a backup code. */
export default async function CodePage({ searchParams }: PageProps<'/[locale]/sign-in/code'>) {
  const t = await getTranslations('code');
  const parameters = await searchParams;
  const back = workbenchPath(single(parameters, 'back'));
  const backup = single(parameters, 'with') === 'backup';
  const here = withBack('/sign-in/code', back);
  const other = backup ? here : `${here}${back ? '&' : '?'}with=backup`;
  return (
    <EntrySheet title={backup ? t('backupTitle') : t('title')} lead={backup ? t('backupLead') : t('lead')}>
      <Form
        id="code"
        action={backup ? signInWithBackupCode : signInWithCode}
        labels={{ code: backup ? t('backupCode') : t('code') }}
        submit={t('submit')}
        guarded={false}
        beside={<SiteLink to={withBack('/sign-in', back)}>{t('again')}</SiteLink>}
      >
        {back ? <input type="hidden" name="back" value={back} /> : null}
        {backup ? (
          <TextField name="code" maxLength={100} width="day" />
        ) : (
          <TextField
            name="code"
            hint={t('codeHint')}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={10}
            width="code"
          />
        )}
      </Form>
      <p className="mt-8">
        <SiteLink to={other}>{backup ? t('useTotp') : t('useBackup')}</SiteLink>
      </p>
    </EntrySheet>
  );
}
