import { getTranslations } from 'next-intl/server';
import { ActTable } from '../../../components/act-table.tsx';
import { CalculatorLinks } from '../../../components/calculator-links.tsx';
import { ResultNotices } from '../../../components/results/result-notices.tsx';
import { SearchForm } from '../../../components/search-form.tsx';
import { Section } from '../../../components/section.tsx';
import { SiteLink } from '../../../components/site-link.tsx';
import { NoticeTimeline } from '../../../components/standing/notice-timeline.tsx';
import { Unavailable } from '../../../components/unavailable.tsx';
import { actsOf } from '../../../lib/regulation-groups.ts';
import { hubInfo } from '../../../lib/hub/hub-info.ts';
import { publicNotices } from '../../../lib/hub/notice.ts';
import { resultNotices } from '../../../lib/hub/results.ts';
import { everyAct } from '../../../lib/hub/regulation.ts';

export default async function HomePage() {
  const t = await getTranslations('home');
  const glossary = await getTranslations('glossary');
  const results = await getTranslations('results');
  const provenance = await getTranslations('provenance');
  const [info, running, notices, acts] = await Promise.all([
    hubInfo(),
    resultNotices(),
    publicNotices({ kind: undefined, region: undefined, after: undefined }),
    everyAct(),
  ]);
  return (
    <>
      <div className="sheet pt-12 pb-10">
        <h1 className="home-title">{t('title')}</h1>
        <p className="measure mt-3 text-lg text-soft">{t('lead')}</p>
        <div className="mt-8">
          <SearchForm />
        </div>
      </div>
      <div className="sheet sections">
        <Section
          id="figures"
          title={t('figures')}
          margin={
            info.ok ? <p className="margin-note">{`${provenance('asOf')} ${info.value.today}`}</p> : null
          }
        >
          {info.ok ? (
            <dl className="tally">
              {(['agencies', 'enterprises', 'publicNotices'] as const).map((key) => (
                <div key={key}>
                  <dt>{t(key)}</dt>
                  <dd>
                    {t('figuresUnit', { count: info.value[key === 'publicNotices' ? 'notices' : key] })}
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <Unavailable problems={info.problems} />
          )}
        </Section>
        <Section id="how" title={t('how')}>
          <ul className="measure list-disc ps-5">
            <li>{t('howGrade')}</li>
            <li>{t('howFell')}</li>
            <li>{t('howGone')}</li>
          </ul>
          <p className="mt-3">
            <SiteLink to="/glossary">{glossary('title')}</SiteLink>
          </p>
        </Section>
        {running.ok && running.value.value.length > 0 ? (
          <Section
            id="results"
            title={results('latest')}
            margin={
              <p className="margin-note">
                <SiteLink to="/results">{results('title')}</SiteLink>
              </p>
            }
          >
            <ResultNotices notices={running.value.value.slice(0, 3)} today={running.value.today} />
          </Section>
        ) : null}
        <Section
          id="latest"
          title={t('latest')}
          margin={
            <p className="margin-note">
              <SiteLink to="/notices">{t('allNotices')}</SiteLink>
            </p>
          }
        >
          {!notices.ok ? (
            <Unavailable problems={notices.problems} />
          ) : notices.value.value.nodes.length === 0 ? (
            <p className="text-soft">{t('noNotices')}</p>
          ) : (
            <NoticeTimeline notices={notices.value.value.nodes.slice(0, 5)} today={notices.value.today} />
          )}
        </Section>
        <Section id="calculators" title={glossary('calculators')}>
          <CalculatorLinks />
        </Section>
        <Section
          id="acts"
          title={t('acts')}
          margin={
            <p className="margin-note">
              <SiteLink to="/acts">{t('allActs')}</SiteLink>
            </p>
          }
        >
          {acts.ok ? (
            <ActTable acts={actsOf(acts.value.value, 'local')} caption={t('acts')} />
          ) : (
            <Unavailable problems={acts.problems} />
          )}
        </Section>
      </div>
    </>
  );
}
