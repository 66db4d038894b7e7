import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import type { ContractFileFull } from '../../lib/hub/contract-files.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { ContentChart } from './content-chart.tsx';

/** A contract with its words, its years and everything that was entered about it. */
export function ContractView({
  contract,
  base,
}: {
  readonly contract: ContractFileFull;
  readonly base: string;
}) {
  const t = useTranslations('serviceContract');
  const locale = useLocale();
  const { agency, enterprise, industry, kinds, place, sections, years, entries, attachments } = contract;
  const facts: readonly (readonly [string, React.ReactNode])[] = [
    [
      t('agency'),
      agency ? (
        <SiteLink to={`/agency/${agency.creditCode}`}>
          <Zh>{agency.name}</Zh>
        </SiteLink>
      ) : null,
    ],
    [
      t('client'),
      <SiteLink key="client" to={`/enterprise/${enterprise.creditCode}`}>
        <Zh>{enterprise.name}</Zh>
      </SiteLink>,
    ],
    ...(contract.number ? [[t('number'), contract.number] as const] : []),
    [t('place'), place ? <Zh key="place">{place.fullName}</Zh> : t('unknown')],
    [t('industry'), industry ? inLanguage(locale, industry.name, industry.nameEn) : t('unknown')],
    [
      t('kinds'),
      kinds.length
        ? enumerated(
            locale,
            kinds.map((one) => inLanguage(locale, one.name, one.nameEn)),
          )
        : t('unknown'),
    ],
    [t('signedOn'), contract.signedOn ?? t('unknown')],
    [t('term'), `${contract.startsOn} – ${contract.endsOn}`],
    ...(contract.terminatedOn ? [[t('terminatedOn'), contract.terminatedOn] as const] : []),
    [t('visitsPerYear'), contract.visitsPerYear],
    [t('leader'), contract.leaderName ?? t('notNamed')],
    [t('fee'), contract.fee ?? t('notStated')],
    [t('countyUploaded'), contract.countyUploadedOn ?? t('notUploaded')],
  ];
  return (
    <>
      <dl className="facts mt-6">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section id="words" title={t('words')}>
        <table className="ledger">
          <caption className="sr-only">{t('words')}</caption>
          <tbody>
            {sections.map((one) => (
              <tr key={one.code}>
                <th scope="row">
                  {inLanguage(locale, one.name, one.nameEn)}
                  {one.wantedBy ? (
                    <span className="ledger-note">
                      {t('wantedBy')} <Cited clause={one.wantedBy} brief />
                    </span>
                  ) : null}
                </th>
                <td>
                  {one.text ? <Zh>{one.text}</Zh> : <span className="text-soft">{t('notStated')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section id="years" title={t('years')} margin={<p className="margin-note">{t('yearsLead')}</p>}>
        <table className="ledger">
          <caption className="sr-only">{t('years')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col" className="figure">
                {t('agreed')}
              </th>
              <th scope="col" className="figure">
                {t('made')}
              </th>
              <th scope="col">{t('standing')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.from}>
                <th scope="row">
                  {year.from} – {year.to}
                </th>
                <td className="figure">{year.visits}</td>
                <td className="figure">{year.made}</td>
                <td>
                  {year.made >= year.visits
                    ? t('enough')
                    : t(year.over ? 'short' : 'open', { count: year.visits - year.made })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <ContentChart coverage={contract.contentCoverage} base={base} />
      <Section id="papers" title={t('papers')}>
        {attachments.length === 0 ? (
          <p className="text-soft">{t('noPapers')}</p>
        ) : (
          <ul>
            {attachments.map(({ id, name }) => (
              <li key={id}>
                <a href={`/${locale}${base}/attachment/${id}`}>
                  <Zh>{name}</Zh>
                </a>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="entries" title={t('entries')} margin={<p className="margin-note">{t('entriesLead')}</p>}>
        <ol className="due-list">
          {entries.map((entry) => (
            <li key={entry.version}>
              <p className="due-when">
                <span className="due-left">{t(`entry.${entry.kind}`)}</span>
                <span className="due-day">{entry.occurredOn}</span>
              </p>
              <div>
                {entry.endsOn ? (
                  <p>{t('entryTerms', { endsOn: entry.endsOn, visits: entry.visitsPerYear ?? 0 })}</p>
                ) : null}
                {entry.warnings.map((one) => (
                  <p key={one.code} className="text-soft">
                    {inLanguage(locale, one.message, one.messageEn)}{' '}
                    {one.clause ? <Cited clause={one.clause} brief /> : null}
                  </p>
                ))}
                {entry.reason ? (
                  <p>
                    {t('reason')}
                    {locale === 'zh' ? '：' : ': '}
                    <Zh>{entry.reason}</Zh>
                  </p>
                ) : null}
              </div>
            </li>
          ))}
        </ol>
      </Section>
    </>
  );
}
