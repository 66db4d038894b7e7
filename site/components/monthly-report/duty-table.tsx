import { getLocale, getTranslations } from 'next-intl/server';
import type { MonthlyDuty } from '../../lib/hub/monthly-report-shown.ts';
import { SiteLink } from '../site-link.tsx';
import { inBrackets } from '../../lib/format/bilingual.ts';

export interface DutyTableProps {
  readonly duties: readonly MonthlyDuty[];
  /** Whose list it is: the months of an agency, or the agencies of a month. */
  readonly of: 'agency' | 'month';
}

/** How months stand, or how agencies stand with a month. The state is said in words. */
export async function DutyTable({ duties, of }: DutyTableProps) {
  const [t, locale] = [await getTranslations('reports'), await getLocale()];
  return (
    <div className="wide-table">
      <table className="ledger stacked mt-6">
        <thead>
          <tr>
            <th scope="col">{of === 'agency' ? t('month') : t('agency')}</th>
            <th scope="col">{t('stateHead')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('submittedOn')}</th>
            <th scope="col">{t('towns')}</th>
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => (
            <tr key={duty.id}>
              <th scope="row">
                <DutyLink duty={duty} of={of} />
              </th>
              <td data-label={t('stateHead')}>
                {duty.state === 'MISSING' ? (
                  <strong>{t(`state.${duty.state}`)}</strong>
                ) : (
                  t(`state.${duty.state}`)
                )}
                {duty.nil ? inBrackets(locale, t('nil')) : ''}
              </td>
              <td data-label={t('due')} className="tabular-nums">
                {duty.dueOn}
              </td>
              <td data-label={t('submittedOn')} className="tabular-nums">
                {duty.submittedOn ?? '—'}
                {duty.version !== null && duty.version > 1
                  ? ` · ${t('versionOf', { version: duty.version })}`
                  : ''}
              </td>
              <td data-label={t('towns')}>{duty.towns.join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DutyLink({ duty, of }: { readonly duty: MonthlyDuty; readonly of: 'agency' | 'month' }) {
  const code = duty.agency?.creditCode ?? '';
  if (of === 'agency') return <SiteLink to={`/portal/reports/${duty.month}`}>{duty.month}</SiteLink>;
  const name = duty.agency?.name ?? code;
  return duty.version === null ? (
    <SiteLink to={`/desk/agency/${code}`}>{name}</SiteLink>
  ) : (
    <SiteLink to={`/desk/reports/${code}/${duty.month}`}>{name}</SiteLink>
  );
}
