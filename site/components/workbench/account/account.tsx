import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import type { HubAnswer } from '../../../lib/hub/problem.ts';
import { changePassword } from '../../../lib/session/account.action.ts';
import type { OwnSession } from '../../../lib/session/account.ts';
import type { Seat } from '../../../lib/session/seat.ts';
import type { Seated } from '../../../lib/session/seated.ts';
import { Form } from '../../form/form.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Section } from '../../section.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Unavailable } from '../../unavailable.tsx';
import { BackupCodesForm } from './backup-codes-form.tsx';
import { Sessions } from './sessions.tsx';

export interface NamedSeat {
  readonly seat: Seat;
  readonly holder: { readonly name: string; readonly nameEn: string | null };
}

export interface AccountProps {
  readonly seated: Seated;
  readonly seats: readonly NamedSeat[];
  readonly sessions: HubAnswer<readonly OwnSession[]>;
}

/** One's own account: who one is, password, second factor, where one is signed in. */
export function Account({ seated: { person }, seats, sessions }: AccountProps) {
  const t = useTranslations('account');
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <div className="sections">
        <Section id="who" title={t('who')}>
          <Who name={person.name} email={person.email} seats={seats} />
        </Section>
        <Section
          id="sessions"
          title={t('sessions')}
          margin={<p className="margin-note">{t('sessionsLead')}</p>}
        >
          {sessions.ok ? (
            <Sessions sessions={sessions.value} />
          ) : (
            <Unavailable problems={sessions.problems} />
          )}
        </Section>
        <Section
          id="password"
          title={t('password')}
          margin={<p className="margin-note">{t('passwordLead')}</p>}
        >
          <Form
            id="password-form"
            action={changePassword}
            labels={{
              currentPassword: t('currentPassword'),
              newPassword: t('newPassword'),
              newPasswordAgain: t('newPasswordAgain'),
            }}
            submit={t('change')}
            doneWords={t('changed')}
            guarded={false}
          >
            <TextField name="currentPassword" type="password" autoComplete="current-password" />
            <TextField
              name="newPassword"
              type="password"
              hint={t('newPasswordHint')}
              autoComplete="new-password"
            />
            <TextField name="newPasswordAgain" type="password" autoComplete="new-password" />
          </Form>
        </Section>
        <Section id="factor" title={t('factor')}>
          <p>{person.twoFactor ? t('factorOn') : t('factorOff')}</p>
          {person.twoFactor ? (
            <div className="mt-6">
              <h3>{t('codes')}</h3>
              <p className="mb-4 text-soft">{t('codesLead')}</p>
              <BackupCodesForm />
            </div>
          ) : (
            <p className="mt-3">
              <SiteLink to="/sign-in/set-up">{t('factorSetUp')}</SiteLink>
            </p>
          )}
        </Section>
      </div>
    </div>
  );
}

interface WhoProps {
  readonly name: string;
  readonly email: string;
  readonly seats: readonly NamedSeat[];
}

function Who({ name, email, seats }: WhoProps) {
  const t = useTranslations('account');
  const role = useTranslations('role');
  const locale = useLocale();
  return (
    <dl className="facts">
      <div>
        <dt>{t('name')}</dt>
        <dd>{name}</dd>
      </div>
      <div>
        <dt>{t('email')}</dt>
        <dd className="break-all">{email}</dd>
      </div>
      <div>
        <dt>{t('seats')}</dt>
        <dd>
          <ul>
            {seats.map(({ seat, holder }) => (
              <li key={seat.id}>
                {inLanguage(locale, holder.name, holder.nameEn)} {role(seat.role)}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
