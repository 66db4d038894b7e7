import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inBrackets, inLanguage } from '../../lib/format/bilingual.ts';
import type { PersonInFull } from '../../lib/hub/people.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** People of an agency with what the acts ask of them. `to`: where a person's page is, where there is one. */
export function PeopleList({
  people,
  to,
}: {
  readonly people: readonly PersonInFull[];
  readonly to?: string | undefined;
}) {
  const t = useTranslations('practitioners');
  if (people.length === 0) return <p className="text-soft">{t('none')}</p>;
  return (
    <table className="ledger">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.name')}</th>
          <th scope="col">{t('certificates')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.id}>
            <th scope="row">
              {to ? (
                <SiteLink to={`${to}/${person.id}`}>
                  <Zh>{person.name}</Zh>
                </SiteLink>
              ) : (
                <Zh>{person.name}</Zh>
              )}
              <PersonNote person={person} />
            </th>
            <td>
              <CertificateLines person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PersonNote({ person }: { readonly person: PersonInFull }) {
  const t = useTranslations('practitioners');
  const locale = useLocale();
  const trades = person.titleIndustries.map((one) => inLanguage(locale, one.name, one.nameEn));
  return (
    <span className="ledger-note flex flex-wrap gap-x-5">
      <span>{person.identityMasked}</span>
      <span>
        {t(`engineer.${person.title}`)}
        {trades.length > 0 ? inBrackets(locale, enumerated(locale, trades)) : ''}
      </span>
      {person.disciplines.length > 0 ? (
        <span>
          {enumerated(
            locale,
            person.disciplines.map((one) => t(`discipline.${one}`)),
          )}
        </span>
      ) : null}
      {person.safetyYears.map(({ industry, years }) => (
        <span key={industry.code}>
          {t('yearsIn', { trade: inLanguage(locale, industry.name, industry.nameEn), years })}
        </span>
      ))}
      {person.employedOn ? <span>{t('since', { day: person.employedOn })}</span> : null}
      <span>{t(person.fullTime ? 'isFullTime' : 'isPartTime')}</span>
      {person.insuredFrom ? <span>{t('insuredSince', { day: person.insuredFrom })}</span> : null}
      {person.leftOn ? <strong>{t('leftOn', { day: person.leftOn })}</strong> : null}
      {person.elsewhereConfirmed ? <strong>{t('elsewhereMark')}</strong> : null}
    </span>
  );
}

/** Certificates line by line; what ran out says so in words. */
function CertificateLines({ person }: { readonly person: PersonInFull }) {
  const t = useTranslations('practitioners');
  if (person.certificates.length === 0) return <span className="text-soft">{t('noCertificate')}</span>;
  return (
    <ul>
      {person.certificates.map((one) => (
        <li key={one.id}>
          {t(`certificate.${one.kind}`)}
          {one.level ? ` ${t(`level.${one.level}`)}` : ''} {one.number}
          <span className="ledger-note flex flex-wrap gap-x-5">
            <span>{t('validSpan', { from: one.validFrom, to: one.validTo ?? t('noEnd') })}</span>
            {one.valid ? null : <strong>{t(one.endedOn ? 'ended' : 'notValid')}</strong>}
            {one.attachment ? null : <span>{t('noPicture')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
