import { useLocale, useTranslations } from 'next-intl';
import { LANG } from '../i18n/routing.ts';
import { inLanguage } from '../lib/format/bilingual.ts';
import type { IssuedReports } from '../lib/hub/agency-work.ts';
import type { HubAnswer } from '../lib/hub/problem.ts';
import { Pager } from './pager.tsx';
import { Section } from './section.tsx';
import { SiteLink } from './site-link.tsx';
import { Unavailable } from './unavailable.tsx';
import { Zh } from './zh.tsx';

export interface ReportsIssuedProps {
  readonly answer: HubAnswer<{ readonly today: string; readonly value: IssuedReports }>;
  readonly place: string;
  readonly after: string | undefined;
}

/** The reports that an agency issued: title, number, client and day, as the law opens them; never their text. */
export function ReportsIssued({ answer, place, after }: ReportsIssuedProps) {
  const t = useTranslations('agencyWork');
  if (!answer.ok) {
    return (
      <Section id="reports" title={t('reports')}>
        <Unavailable problems={answer.problems} />
      </Section>
    );
  }
  const { today, value } = answer.value;
  return (
    <Section
      id="reports"
      title={t('reports')}
      margin={
        <div className="margin-note">
          <p>{t('reportsLead', { date: today })}</p>
          <p>
            {t('basis')}{' '}
            <SiteLink to="/clause/N-WSL-72" className="whitespace-nowrap">
              N-WSL-72
            </SiteLink>
          </p>
        </div>
      }
    >
      {value.nodes.length === 0 ? (
        <p className="text-soft">{t('noReports', { date: today })}</p>
      ) : (
        <>
          <table className="ledger">
            <caption className="sr-only">{t('reports')}</caption>
            <thead>
              <tr>
                <th scope="col" className="ledger-date">
                  {t('issuedOn')}
                </th>
                <th scope="col">{t('report')}</th>
              </tr>
            </thead>
            <tbody>
              {value.nodes.map((report) => (
                <Row key={report.id} report={report} />
              ))}
            </tbody>
          </table>
          <Pager
            place={place}
            parameter="reports"
            anchor="reports"
            shown={value.nodes.length}
            total={value.totalCount}
            after={after}
            next={value.pageInfo.hasNextPage ? value.pageInfo.endCursor : null}
          />
        </>
      )}
    </Section>
  );
}

function Row({ report }: { readonly report: IssuedReports['nodes'][number] }) {
  const t = useTranslations('agencyWork');
  const locale = useLocale();
  const { title, number, issuedOn, kind, client } = report;
  return (
    <tr>
      <td className="ledger-date">{issuedOn}</td>
      <th scope="row">
        <span className="ledger-date-inline">{issuedOn}</span>
        <Zh>{title}</Zh>
        <span className="ledger-note flex flex-wrap gap-x-5">
          <span>{inLanguage(locale, kind.name, kind.nameEn)}</span>
          <span>
            {t('number')} <Zh>{number}</Zh>
          </span>
          <span>
            {t('client')}{' '}
            <SiteLink to={`/enterprise/${client.creditCode}`} lang={LANG.zh}>
              {client.name}
            </SiteLink>
          </span>
        </span>
      </th>
    </tr>
  );
}
