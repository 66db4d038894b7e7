import { useLocale, useTranslations } from 'next-intl';
import { enumerated, inLanguage } from '../../lib/format/bilingual.ts';
import type { HubAnswer } from '../../lib/hub/problem.ts';
import type { StaffOfAgency } from '../../lib/hub/qualifications.ts';
import { Pager } from '../pager.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Unavailable } from '../unavailable.tsx';
import { Zh } from '../zh.tsx';

export interface StaffSectionsProps {
  readonly answer: HubAnswer<{ readonly today: string; readonly value: StaffOfAgency }>;
  readonly place: string;
  readonly after: string | undefined;
}

/** What is public of an agency's qualifications (Law art. 72) and people (S-5.4.1d): name and certificate, nothing more. */
export function StaffSections({ answer, place, after }: StaffSectionsProps) {
  const t = useTranslations('qualifications');
  const people = useTranslations('practitioners');
  if (!answer.ok)
    return (
      <Section id="qualifications" title={t('title')}>
        <Unavailable problems={answer.problems} />
      </Section>
    );
  const { qualifications, regionalFiling, practitioners } = answer.value.value;
  return (
    <>
      <Section id="qualifications" title={t('title')} margin={<p className="margin-note">{t('declared')}</p>}>
        <QualificationList qualifications={qualifications} />
        <p className="mt-3 text-soft">
          {regionalFiling
            ? t('filedRegionally', { day: regionalFiling.filedOn, number: regionalFiling.number })
            : t('notFiledRegionally')}{' '}
          <SiteLink to="/clause/C1-4a">C1-4a</SiteLink>
        </p>
      </Section>
      <Section
        id="practitioners"
        title={people('title')}
        margin={<p className="margin-note">{people('publicLead')}</p>}
      >
        {practitioners.nodes.length === 0 ? (
          <p className="text-soft">{people('none')}</p>
        ) : (
          <>
            <table className="ledger">
              <caption className="sr-only">{people('title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{people('field.name')}</th>
                  <th scope="col">{people('certificates')}</th>
                </tr>
              </thead>
              <tbody>
                {practitioners.nodes.map(({ id, name, certificates }) => (
                  <tr key={id}>
                    <th scope="row">
                      <Zh>{name}</Zh>
                    </th>
                    <td>
                      {certificates.length === 0 ? (
                        <span className="text-soft">{people('noCertificate')}</span>
                      ) : null}
                      {certificates.map(({ kind, number }) => (
                        <span key={`${kind}-${number}`} className="block">
                          {people(`certificate.${kind}`)} {number}
                        </span>
                      ))}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Pager
              place={place}
              parameter="people"
              anchor="practitioners"
              shown={practitioners.nodes.length}
              total={practitioners.totalCount}
              after={after}
              next={practitioners.pageInfo.hasNextPage ? practitioners.pageInfo.endCursor : null}
            />
          </>
        )}
      </Section>
    </>
  );
}

/** Qualifications with scope and term; what was suspended or revoked says so. */
export function QualificationList({ qualifications }: Pick<StaffOfAgency, 'qualifications'>) {
  const t = useTranslations('qualifications');
  const locale = useLocale();
  if (qualifications.length === 0) return <p className="text-soft">{t('none')}</p>;
  const words = (of: readonly { readonly name: string; readonly nameEn: string }[]) =>
    enumerated(
      locale,
      of.map((one) => inLanguage(locale, one.name, one.nameEn)),
    );
  return (
    <ul className="grid gap-4">
      {qualifications.map((one) => (
        <li key={one.id}>
          <strong>{t(`type.${one.type}`)}</strong> {one.number}
          <span className="ledger-note flex flex-wrap gap-x-5">
            <span>{t('span', { from: one.validFrom, to: one.validTo })}</span>
            <Zh>{one.issuedBy}</Zh>
            <strong>{t(one.valid ? 'valid' : 'notValid')}</strong>
          </span>
          <span className="block">
            {t('scope')} {words(one.kinds)} × {words(one.industries)}
          </span>
          {one.measures.map((measure) => (
            <span key={`${measure.kind}-${measure.from}`} className="block">
              <strong>{t(`measure.${measure.kind}`)}</strong> {measure.from} – {measure.to ?? t('open')}{' '}
              {measure.reason ? <Zh>{measure.reason}</Zh> : null}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
