import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ProjectFileFull } from '../../lib/hub/projects.ts';
import { Cited } from '../cited.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { ProjectLists } from './project-lists.tsx';

export interface ProjectViewProps {
  readonly project: ProjectFileFull;
  readonly base: '/portal' | '/desk';
  /** Whoever keeps the file may add to it. */
  readonly keeps: boolean;
}

/** A project: what it is, its steps as a ledger with what is missing, its records, its reports and papers. */
export function ProjectView({ project, base, keeps }: ProjectViewProps) {
  const t = useTranslations('serviceProject');
  const locale = useLocale();
  const { agency, client, kind, place, contract, reports, attachments } = project;
  return (
    <>
      <dl className="facts mt-6">
        <div>
          <dt>{t('agency')}</dt>
          <dd>{agency ? <Zh>{agency.name}</Zh> : null}</dd>
        </div>
        <div>
          <dt>{t('client')}</dt>
          <dd>
            <SiteLink to={`/enterprise/${client.creditCode}`}>
              <Zh>{client.name}</Zh>
            </SiteLink>
          </dd>
        </div>
        <div>
          <dt>{t('kind')}</dt>
          <dd>{inLanguage(locale, kind.name, kind.nameEn)}</dd>
        </div>
        <div>
          <dt>{t('place')}</dt>
          <dd>{place ? <Zh>{place.fullName}</Zh> : t('unknown')}</dd>
        </div>
        <div>
          <dt>{t('acceptedOn')}</dt>
          <dd>{project.acceptedOn}</dd>
        </div>
        <div>
          <dt>{t('leader')}</dt>
          <dd>{project.leaderName ?? t('notNamed')}</dd>
        </div>
        <div>
          <dt>{t('contract')}</dt>
          <dd>
            {contract ? (
              <SiteLink to={`${base}/contracts/${contract.id}`}>
                {contract.startsOn} – {contract.inForceTo}
              </SiteLink>
            ) : (
              t('noContract')
            )}
          </dd>
        </div>
        <div>
          <dt>{t('visits')}</dt>
          <dd>{t('visitsMade', { made: project.visitsMade, agreed: project.visitsAgreed ?? 0 })}</dd>
        </div>
      </dl>
      <Steps project={project} />
      <ProjectLists project={project} keeps={keeps} />
      {reports.length > 0 ? (
        <Section id="reports" title={t('reports')} margin={<p className="margin-note">{t('reportsLead')}</p>}>
          <ul className="due-list">
            {reports.map((report) => (
              <li key={report.id}>
                <p className="due-when">
                  <span className="due-left">{report.issuedOn ? t('issued') : t('draft')}</span>
                  <span className="due-day">{report.issuedOn ?? report.draftedOn}</span>
                </p>
                <div>
                  <p className="due-title">
                    <Zh>{`${report.title}（${report.number}）`}</Zh>
                  </p>
                  {report.reviews.map((one) => (
                    <p key={one.attempt}>
                      {t('reviewed', { attempt: one.attempt, day: one.reviewedOn })}{' '}
                      <strong>{one.passed ? t('passed') : t('failed')}</strong> <Zh>{one.opinion}</Zh>
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="papers" title={t('papers')} margin={<p className="margin-note">{t('archiveLead')}</p>}>
        <p>
          <a href={`/${locale}${base}/projects/${project.id}/archive.zip`}>{t('archive')}</a>
        </p>
        {attachments.length > 0 ? (
          <ul className="mt-2">
            {attachments.map(({ id, name }) => (
              <li key={id}>
                <a href={`/${locale}${base}/attachment/${id}`}>
                  <Zh>{name}</Zh>
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </Section>
    </>
  );
}

function Steps({ project }: { readonly project: ProjectFileFull }) {
  const t = useTranslations('serviceProject');
  const locale = useLocale();
  return (
    <Section id="steps" title={t('steps')} margin={<p className="margin-note">{t('stepsLead')}</p>}>
      <table className="ledger">
        <caption className="sr-only">{t('steps')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('standing')}</th>
          </tr>
        </thead>
        <tbody>
          {project.steps.map((step) => (
            <tr key={step.code} data-step={step.code}>
              <th scope="row">
                {inLanguage(locale, step.name, step.nameEn)}
                <span className="ledger-note">
                  <Cited clause={step.clause} brief />
                </span>
              </th>
              <td>
                <strong>
                  {step.done
                    ? t('done')
                    : step.passedOver
                      ? t('passedOver')
                      : step.code === project.state
                        ? t('current')
                        : t('notYet')}
                </strong>
                {step.missing.length > 0 ? (
                  <ul>
                    {step.missing.map((one) => (
                      <li key={`${one.code}-${one.message}`}>
                        {inLanguage(locale, one.message, one.messageEn)}{' '}
                        {one.clause ? <Cited clause={one.clause} brief /> : null}
                      </li>
                    ))}
                  </ul>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
