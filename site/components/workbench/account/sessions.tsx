import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { browserName } from '../../../lib/session/browser-name.ts';
import { revokeOtherSessions, revokeSession } from '../../../lib/session/account.action.ts';
import type { OwnSession } from '../../../lib/session/account.ts';
import { Form } from '../../form/form.tsx';

/** Where one is signed in, each with the button that ends it. */
export function Sessions({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const t = useTranslations('account');
  const others = sessions.filter(({ current }) => !current);
  return (
    <>
      <ul className="entries">
        {sessions.map((session) => (
          <li key={session.id} className="session">
            <OneSession session={session} />
            {session.current ? (
              <p>
                <strong>{t('this')}</strong>
              </p>
            ) : (
              <Form
                id={`end-${session.id}`}
                action={revokeSession}
                labels={{}}
                submit={t('revoke')}
                guarded={false}
                compact
              >
                <input type="hidden" name="id" value={session.id} />
              </Form>
            )}
          </li>
        ))}
      </ul>
      {others.length === 0 ? (
        <p className="mt-4 text-soft">{t('onlyThis')}</p>
      ) : (
        <div className="mt-6">
          <Form
            id="end-others"
            action={revokeOtherSessions}
            labels={{}}
            submit={t('revokeOthers')}
            guarded={false}
            compact
          >
            {null}
          </Form>
        </div>
      )}
    </>
  );
}

function OneSession({ session }: { readonly session: OwnSession }) {
  const t = useTranslations('account');
  const { browser, address, createdAt, seenAt } = session;
  const facts = [
    [t('browser'), browser ? browserName(browser) : t('unknown')],
    [t('address'), address ?? t('unknown')],
    [t('since'), minuteOfInstant(createdAt)],
    [t('seen'), seenAt ? minuteOfInstant(seenAt) : t('unknown')],
  ] as const;
  return (
    <dl className="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
