import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Form } from '../../../../../components/form/form.tsx';
import { TextArea } from '../../../../../components/form/text-field.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { NextPage } from '../../../../../components/visits/next-page.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { hazardReports } from '../../../../../lib/hub/hazard-reports.ts';
import { seated } from '../../../../../lib/session/seated.ts';
import { answerReport } from '../../../../../lib/visits/visit-deeds.action.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('visits'))('reportsTitle') };
}

/** Major hazards that agencies found, and refusals that they report; whoever it went to records the outcome (J-14). */
export default async function HazardReportsPage({
  searchParams,
}: PageProps<'/[locale]/desk/hazard-reports'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('visits');
  const form = await getTranslations('visitForm');
  const locale = await getLocale();
  const parameters = await searchParams;
  const after = single(parameters, 'after');
  const all = single(parameters, 'all') === 'yes';
  const answer = await hazardReports(after, !all);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo } = answer.value.hazardReports;
  const handles = at.value.inUse.role !== 'auditor';
  return (
    <div className="sheet pt-10">
      <h1>{t('reportsTitle')}</h1>
      <p className="measure mt-3 text-soft">{t('reportsLead')}</p>
      {single(parameters, 'said') === 'answered' ? (
        <p role="status" className="said measure mt-4">
          {t('answeredSaid')}
        </p>
      ) : null}
      <p className="mt-3">
        <SiteLink to={all ? '/desk/hazard-reports' : '/desk/hazard-reports?all=yes'}>
          {all ? t('showOpen') : t('showAll')}
        </SiteLink>
      </p>
      {nodes.length === 0 ? <p className="mt-8 text-lg">{t('noReports')}</p> : null}
      <ul className="due-list">
        {nodes.map((report) => (
          <li key={report.id} id={report.id}>
            <p className="due-when">
              <span className="due-left">{report.foundOn}</span>
            </p>
            <div>
              <p className="due-title">
                {t(`reportKinds.${report.kind}`)} · {form(`severities.${report.severity}`)} ·{' '}
                <Zh>{report.content}</Zh>
              </p>
              <dl className="due-notes">
                <div>
                  <dt>{t('enterprise')}</dt>
                  <dd>
                    <Zh>{report.enterprise.name ?? report.enterprise.creditCode}</Zh>
                  </dd>
                </div>
                <div>
                  <dt>{t('agency')}</dt>
                  <dd>
                    <Zh>{report.agency.name}</Zh>{' '}
                    <SiteLink to={`/desk/visits/${report.visit}`}>{t('see')}</SiteLink>
                  </dd>
                </div>
                <div>
                  <dt>{t('goesTo')}</dt>
                  <dd>{inLanguage(locale, report.authority.name, report.authority.nameEn)}</dd>
                </div>
                <div>
                  <dt>{t('reportedOn')}</dt>
                  <dd>
                    {report.reportedOn ? `${report.reportedOn} ${report.number ?? ''}` : t('notReported')}
                  </dd>
                </div>
                {report.evidence ? (
                  <div>
                    <dt>{t('evidence')}</dt>
                    <dd>
                      <Zh>{report.evidence}</Zh>
                    </dd>
                  </div>
                ) : null}
                {report.outcome ? (
                  <div>
                    <dt>{t('outcome')}</dt>
                    <dd>
                      {report.answeredOn} <Zh>{report.outcome}</Zh>
                    </dd>
                  </div>
                ) : null}
              </dl>
              {report.outcome === null && handles && report.authority.id === at.value.inUse.holder ? (
                <details className="visit-deed">
                  <summary>{t('recordOutcome')}</summary>
                  <Form
                    id={`outcome-${report.id}`}
                    action={answerReport}
                    labels={{ outcome: t('outcome') }}
                    submit={t('recordOutcome')}
                  >
                    <input type="hidden" name="id" value={report.id} />
                    <TextArea name="outcome" rows={3} maxLength={2_000} />
                  </Form>
                </details>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <NextPage
        place={await currentPlace()}
        after={after}
        next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
      />
    </div>
  );
}
