import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CasePage } from '../../../../../../components/cases/case-page.tsx';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { Section } from '../../../../../../components/section.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { DrawForm, LinkForm } from '../../../../../../components/spot-checks/spot-check-forms.tsx';
import { Zh } from '../../../../../../components/zh.tsx';
import { actsOnCases, viewerOf } from '../../../../../../lib/cases/deeds.ts';
import { inLanguage } from '../../../../../../lib/format/bilingual.ts';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { spotCheckPlan } from '../../../../../../lib/hub/spot-checks.ts';
import { seated } from '../../../../../../lib/session/seated.ts';
import { Official } from '../../../../../../components/workbench/official.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('spotChecks'))('title') };
}

/** One plan: what was drawn by which seed from which agencies, and what became of each. */
export default async function SpotCheckPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/spot-checks/[id]'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const answer = await spotCheckPlan((await params).id);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('spotChecks');
  const locale = await getLocale();
  const { value: plan } = answer.value;
  const said = known(['plan', 'draw', 'link'] as const, single(await searchParams, 'said'));
  const acts = actsOnCases(viewerOf(at.value));
  const drawn = plan.draws.flatMap(({ targets }) => targets);
  const done = drawn.filter(({ inspection }) => inspection !== null).length;
  return (
    <CasePage
      list="/desk/spot-checks"
      title={`${inLanguage(locale, plan.authority.name, plan.authority.nameEn)} ${t('yearOf', { year: String(plan.year) })}`}
      state={t('progress', { number: plan.number, drawn: drawn.length, done })}
      disputed={false}
      said={said && t(`said.${said}`)}
    >
      <Section id="scope" title={t('scope')}>
        <p className="measure">
          <Zh>{plan.scope}</Zh>
        </p>
      </Section>
      {acts && drawn.length < plan.number ? (
        <Section id="draw-section" title={t('draw')} margin={<p className="margin-note">{t('drawLead')}</p>}>
          <DrawForm id={plan.id} />
        </Section>
      ) : null}
      {plan.draws.map(({ id, drawnOn, seed, pool, participants, drawnBy, targets }) => (
        <Section key={id} id={id} title={t('drawOf', { day: drawnOn })}>
          <dl className="facts">
            <div>
              <dt>{t('drawnBy')}</dt>
              <dd>
                <Official account={drawnBy} />
              </dd>
            </div>
            <div>
              <dt>{t('participants')}</dt>
              <dd>{participants ? <Zh>{participants}</Zh> : t('none')}</dd>
            </div>
            <div>
              <dt>{t('seed')}</dt>
              <dd>
                <code>{seed}</code>
                <span className="block text-soft">{t('seedHint')}</span>
              </dd>
            </div>
          </dl>
          <ol className="mt-4">
            {targets.map(({ agency, inspection }) => (
              <li key={agency.creditCode}>
                <SiteLink to={`/desk/agency/${agency.creditCode}`}>
                  <Zh>{agency.name}</Zh>
                </SiteLink>{' '}
                {inspection ? (
                  <SiteLink to={`/desk/inspections/${inspection}`}>{t('result')}</SiteLink>
                ) : acts ? (
                  <details className="no-print">
                    <summary>{t('link')}</summary>
                    <LinkForm plan={plan.id} draw={id} agency={agency.creditCode} />
                  </details>
                ) : (
                  t('open')
                )}
              </li>
            ))}
          </ol>
          <details className="mt-4">
            <summary>{t('pool', { count: pool.length })}</summary>
            <p className="account">{pool.join(' ')}</p>
          </details>
        </Section>
      ))}
    </CasePage>
  );
}
