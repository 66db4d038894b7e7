import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { known, type SearchParameters, single } from '../../lib/http/parameters.ts';
import { PROJECT_STATES, projects, type ProjectFileLine } from '../../lib/hub/projects.ts';
import { CaseList } from '../cases/case-list.tsx';
import { Refusal } from '../refusal.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface ProjectListProps {
  readonly parameters: SearchParameters;
  readonly to: string;
  readonly beside?: ReactNode;
}

/** The projects of whoever asks, with their filter. */
export async function ProjectList({ parameters, to, beside }: ProjectListProps) {
  const t = await getTranslations('serviceProject');
  const state = known(PROJECT_STATES, single(parameters, 'state'));
  const [contract, after] = [single(parameters, 'contract'), single(parameters, 'after')];
  const answer = await projects({ state, contract, after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <CaseList
      title={t('title')}
      lead={t('lead')}
      to={to}
      state={state}
      states={PROJECT_STATES.map((value) => ({ value, label: t(`stateName.${value}`) }))}
      subject={undefined}
      after={after}
      page={page}
      shown={page.nodes.length}
      beside={beside}
    >
      {page.nodes.map((project) => (
        <Line key={project.id} project={project} to={to} />
      ))}
    </CaseList>
  );
}

async function Line({ project, to }: { readonly project: ProjectFileLine; readonly to: string }) {
  const t = await getTranslations('serviceProject');
  const locale = await getLocale();
  const { id, title, state, acceptedOn, kind, agency, client, place } = project;
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{acceptedOn}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`${to}/${id}`}>
            <Zh>{title}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{t('client')}</dt>
            <dd>
              <Zh>{client.name}</Zh>
            </dd>
          </div>
          <div>
            <dt>{t('agency')}</dt>
            <dd>{agency ? <Zh>{agency.name}</Zh> : null}</dd>
          </div>
          <div>
            <dt>{t('kind')}</dt>
            <dd>{inLanguage(locale, kind.name, kind.nameEn)}</dd>
          </div>
          {place ? (
            <div>
              <dt>{t('place')}</dt>
              <dd>
                <Zh>{place.fullName}</Zh>
              </dd>
            </div>
          ) : null}
        </dl>
      </div>
    </li>
  );
}
