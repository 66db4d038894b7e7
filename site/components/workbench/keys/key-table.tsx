import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../../lib/format/day.ts';
import type { ApiKey } from '../../../lib/keys/keys.ts';
import { SiteLink } from '../../site-link.tsx';

export interface KeyTableProps {
  readonly keys: readonly ApiKey[];
  /** Where the list stands: a key's own page lies under it. */
  readonly list: '/portal/keys' | '/desk/partners';
  /** What the partners are called; absent where there is one alone. */
  readonly names?: ReadonlyMap<string, string> | undefined;
}

/** Keys, newest first: how each begins, whether it is good, when it was used and when it ends. */
export function KeyTable({ keys, list, names }: KeyTableProps) {
  const t = useTranslations('keys');
  return (
    <table className="ledger stacked">
      <caption className="sr-only">{t('list')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('lastUsed')}</th>
          <th scope="col">{t('ends')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <th scope="row">
              <SiteLink to={`${list}/${key.id}`}>{key.name}</SiteLink>
              <span className="ledger-note block">
                <span className="code">{key.hint}…</span>
                {names ? <> {names.get(key.partner) ?? key.partner}</> : null}
              </span>
            </th>
            <td>
              <strong>{t(`states.${key.state}`)}</strong>
              {keys.some(({ replaces }) => replaces === key.id) ? (
                <span className="ledger-note block">{t('replaced')}</span>
              ) : null}
            </td>
            <td>
              {key.lastUsedAt === null ? t('never') : t('usedAt', { time: minuteOfInstant(key.lastUsedAt) })}
            </td>
            <td>
              {key.revokedAt === null
                ? t('endsAt', { time: minuteOfInstant(key.expiresAt) })
                : t('revokedAt', { time: minuteOfInstant(key.revokedAt) })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
