import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { withdrawInvitation } from '../../../lib/people/invite.action.ts';
import type { SentInvitation } from '../../../lib/people/people.ts';
import { Form } from '../../form/form.tsx';

/** Invitations of one's own organisation: those that wait first, each with the button that takes it back. */
export function Invitations({ invitations }: { readonly invitations: readonly SentInvitation[] }) {
  const t = useTranslations('people');
  const open = invitations.filter(({ state }) => state === 'OPEN');
  const past = invitations.filter(({ state }) => state !== 'OPEN');
  return (
    <>
      {open.length === 0 ? <p className="text-soft">{t('noneOpen')}</p> : null}
      <ul className="entries">
        {open.map((one) => (
          <li key={one.id} className="session">
            <OneInvitation of={one} />
            <Form
              id={`withdraw-${one.id}`}
              action={withdrawInvitation}
              labels={{}}
              submit={t('withdraw')}
              guarded={false}
              compact
            >
              <input type="hidden" name="id" value={one.id} />
            </Form>
          </li>
        ))}
      </ul>
      {past.length === 0 ? null : (
        <details className="mt-6">
          <summary>{t('past', { count: past.length })}</summary>
          <ul className="entries">
            {past.map((one) => (
              <li key={one.id}>
                <OneInvitation of={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function OneInvitation({ of }: { readonly of: SentInvitation }) {
  const t = useTranslations('people');
  const role = useTranslations('role');
  const holderKind = useTranslations('holderKind');
  const { emailMasked, kind, holder, holderName, createdAt, expiresAt, state } = of;
  return (
    <div>
      <p>
        <strong>{emailMasked}</strong> {holderName ?? `${holderKind(kind)} ${holder}`}{' '}
        {of.role === 'system' ? of.role : role(of.role)}
      </p>
      <p className="ledger-note">
        {t(`states.${state}`)} ·{' '}
        {t('term', { from: minuteOfInstant(createdAt), until: minuteOfInstant(expiresAt) })}
      </p>
    </div>
  );
}
