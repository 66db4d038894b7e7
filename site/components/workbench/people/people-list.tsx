import { useTranslations } from 'next-intl';
import { dayOfInstant } from '../../../lib/format/day.ts';
import type { PersonInSeat } from '../../../lib/people/people.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { SiteLink } from '../../site-link.tsx';

export interface PeopleListProps {
  readonly people: readonly PersonInSeat[];
  readonly workbench: Workbench;
}

/** Who holds which post, each leading to what may be done about it. */
export function PeopleList({ people, workbench }: PeopleListProps) {
  const t = useTranslations('people');
  const role = useTranslations('role');
  return (
    <table className="ledger stacked">
      <caption className="sr-only">{t('who')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('post')}</th>
          <th scope="col">{t('factor')}</th>
          <th scope="col">{t('since')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.seat}>
            <th scope="row">
              {person.self ? (
                <>
                  {person.name} <span className="mine">{t('self')}</span>
                </>
              ) : (
                <SiteLink to={`/${workbench}/people/${encodeURIComponent(person.account)}`}>
                  {person.name}
                </SiteLink>
              )}
              <span className="ledger-note block">{person.emailMasked}</span>
            </th>
            <td>
              {person.role === 'system' ? person.role : role(person.role)}
              {person.waiting ? <span className="ledger-note block">{t('waiting')}</span> : null}
            </td>
            <td>{person.twoFactor ? t('factorOn') : t('factorOff')}</td>
            <td>{t('from', { day: dayOfInstant(person.grantedAt) })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
