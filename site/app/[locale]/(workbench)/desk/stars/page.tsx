import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { SettingsForm } from '../../../../../components/stars/settings-form.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { pathIn } from '../../../../../lib/http/headers.ts';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { STAR_STATES, starApplications, starWindow } from '../../../../../lib/hub/stars.ts';
import { SAID_ON_DESK } from '../../../../../lib/stars/said.ts';
import { seated } from '../../../../../lib/session/seated.ts';

const TO = '/desk/stars';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stars'))('title') };
}

/** Applications for stars to the bureau and those below, the latest first. */
export default async function StarsPage({ searchParams }: PageProps<'/[locale]/desk/stars'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('stars');
  const locale = await getLocale();
  const parameters = await searchParams;
  const state = known(STAR_STATES, single(parameters, 'state'));
  const after = single(parameters, 'after');
  const said = known(SAID_ON_DESK, single(parameters, 'said'));
  const { holder, role } = at.value.inUse;
  const answer = await starApplications(state, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const window = await starWindow(holder);
  const { nodes, pageInfo } = answer.value.starApplications;
  return (
    <div className="sheet pt-10">
      <div className="case-head">
        <h1>{t('title')}</h1>
        <SiteLink to={`${TO}/reviews`}>{t('reviews')}</SiteLink>
      </div>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      <form method="get" action={pathIn(locale, TO)} className="no-print case-filter">
        <span className="filter-field">
          <label htmlFor="state">{t('stateFilter')}</label>
          <select id="state" name="state" defaultValue={state ?? ''} className="field field-small">
            <option value="">{t('allStates')}</option>
            {STAR_STATES.map((value) => (
              <option key={value} value={value}>
                {t(`state.${value}`)}
              </option>
            ))}
          </select>
        </span>
        <button type="submit" className="button button-small">
          {t('filter')}
        </button>
      </form>
      {nodes.length === 0 ? <p className="mt-8 text-lg">{t('none')}</p> : null}
      <ul className="due-list">
        {nodes.map((one) => (
          <li key={one.id}>
            <p className="due-when">
              <span className="due-left">{t(`state.${one.state}`)}</span>
              <span className="due-day">{one.appliedOn}</span>
            </p>
            <div>
              <p className="due-title">
                <SiteLink to={`${TO}/${one.id}`}>
                  <Zh>{one.agency.name}</Zh> {t('ofYear', { year: String(one.cycle) })}
                </SiteLink>
              </p>
              <dl className="due-notes">
                <div>
                  <dt>{t('authority')}</dt>
                  <dd>{inLanguage(locale, one.authority.name, one.authority.nameEn)}</dd>
                </div>
                <div>
                  <dt>{t('stepNow')}</dt>
                  <dd>{t(`step.${one.step}`)}</dd>
                </div>
              </dl>
            </div>
          </li>
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <p className="mt-6">
          <SiteLink to={`${TO}?after=${encodeURIComponent(pageInfo.endCursor)}`}>{t('more')}</SiteLink>
        </p>
      ) : null}
      {window.ok && window.value.starSettings ? (
        <SettingsForm
          settings={window.value.starSettings}
          today={window.value.hub.today}
          changes={role === 'reviewer' || role === 'leader'}
        />
      ) : null}
    </div>
  );
}
