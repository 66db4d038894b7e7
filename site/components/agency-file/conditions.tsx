import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { AgencyConditions } from '../../lib/hub/agency-file.ts';
import { AuthorityName } from '../authority-name.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';

/** Conditions that have words of their own; a dot would part the keys of the messages. */
const NAMED = [
  'J-3-1',
  'J-3-2',
  'J-3-3',
  'J-3-4',
  'J-3-5',
  'S-4-1a',
  'S-4-1b',
  'S-4-1c',
  'S-4-1d',
  'S-4-1e',
  'S-4-1f',
] as const;

type Condition = AgencyConditions[number]['conditions'][number];

/** Whether the agency meets the conditions of each act, each with its reasons, clause and day. Not public. */
export function Conditions({ of }: { readonly of: AgencyConditions }) {
  const t = useTranslations('agencyFile');
  return (
    <Section
      id="conditions"
      title={t('conditions')}
      margin={<p className="text-soft">{t('conditionsNote')}</p>}
    >
      {of.length === 0 ? <p className="text-soft">{t('noConditions')}</p> : null}
      {of.map(({ authority, conditions }) => (
        <div key={authority.id} className="mb-6">
          <h3>
            <AuthorityName of={authority} />
          </h3>
          <div className="wide-table">
            <table className="ledger stacked">
              <thead>
                <tr>
                  <th scope="col">{t('clause')}</th>
                  <th scope="col">{t('condition')}</th>
                  <th scope="col">{t('found')}</th>
                  <th scope="col">{t('why')}</th>
                </tr>
              </thead>
              <tbody>
                {conditions.map((one) => (
                  <ConditionRow key={one.id} one={one} />
                ))}
              </tbody>
            </table>
          </div>
        </div>
      ))}
    </Section>
  );
}

function ConditionRow({ one }: { readonly one: Condition }) {
  const t = useTranslations('agencyFile');
  const locale = useLocale();
  const { id, clause, verdict, weight, reasons, on, metFrom } = one;
  const name = NAMED.find((known) => known === id.replaceAll('.', '-'));
  const short = weight === 'WARNING' && verdict === 'NOT_MET';
  return (
    <tr data-condition={id} data-verdict={verdict}>
      <td data-label={t('clause')} className="whitespace-nowrap">
        <SiteLink to={`/clause/${clause.clause}`}>{id}</SiteLink>
      </td>
      <td data-label={t('condition')}>
        {name ? t(`conditionName.${name}`) : inLanguage(locale, clause.label, clause.labelEn)}
      </td>
      <td data-label={t('found')}>
        <strong>{short ? t('verdict.WARNING') : t(`verdict.${verdict}`)}</strong>
        {short ? <span className="block text-soft">{t('warningNote')}</span> : null}
      </td>
      <td data-label={t('why')}>
        <ul>
          {reasons.map(({ text, textEn }) => (
            <li key={text}>{inLanguage(locale, text, textEn)}</li>
          ))}
        </ul>
        <p className="text-sm text-soft">
          {t('decisiveDay', { day: on })}
          {metFrom ? ` ${t('metFrom', { day: metFrom })}` : null}
        </p>
      </td>
    </tr>
  );
}
