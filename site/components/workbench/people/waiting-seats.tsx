import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import { confirmSeat } from '../../../lib/people/people.action.ts';
import type { WaitingSeat } from '../../../lib/people/people.ts';
import { Form } from '../../form/form.tsx';

/** The posts that wait for a second person, each with the button that confirms it, or why this person does not. */
export function WaitingSeats({ seats }: { readonly seats: readonly WaitingSeat[] }) {
  const t = useTranslations('seats');
  const role = useTranslations('role');
  const locale = useLocale();
  if (seats.length === 0) return <p className="mt-6">{t('none')}</p>;
  return (
    <ul className="entries mt-6">
      {seats.map((one) => (
        <li key={one.seat} className="session">
          <div>
            <p>
              <strong>{one.name}</strong> {one.emailMasked}{' '}
              {inLanguage(locale, one.holderName, one.holderNameEn)}{' '}
              {one.role === 'system' ? one.role : role(one.role)}
            </p>
            <p className="ledger-note">
              {t('given', {
                by: one.grantedByName ?? one.grantedBy ?? '',
                at: minuteOfInstant(one.grantedAt),
              })}
            </p>
          </div>
          {one.mine ? (
            <p className="text-soft">{t('another')}</p>
          ) : (
            <Form
              id={`confirm-${one.seat}`}
              action={confirmSeat}
              labels={{}}
              submit={t('confirm')}
              guarded={false}
              compact
            >
              <input type="hidden" name="seat" value={one.seat} />
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}
