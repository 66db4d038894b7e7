import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { CaseList } from '../../../../../components/cases/case-list.tsx';
import { PlanForm } from '../../../../../components/spot-checks/spot-check-forms.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { inLanguage } from '../../../../../lib/format/bilingual.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { spotCheckPlans } from '../../../../../lib/hub/spot-checks.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('spotChecks'))('title') };
}

/** Plans of spot checks, and the form of the next one (J-16a). */
export default async function SpotChecksPage({ searchParams }: PageProps<'/[locale]/desk/spot-checks'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const after = single(await searchParams, 'after');
  const answer = await spotCheckPlans(after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const t = await getTranslations('spotChecks');
  const locale = await getLocale();
  const { value: page, today } = answer.value;
  const { role } = at.value.inUse;
  return (
    <>
      <CaseList
        title={t('title')}
        lead={t('lead')}
        to="/desk/spot-checks"
        state={undefined}
        states={[]}
        subject={undefined}
        after={after}
        page={page}
        shown={page.nodes.length}
      >
        {page.nodes.map(({ id, year, number, scope, authority }) => (
          <li key={id}>
            <p className="due-when">
              <span className="due-left">{t('yearOf', { year: String(year) })}</span>
              <span className="due-day">{t('count', { number })}</span>
            </p>
            <div>
              <p className="due-title">
                <SiteLink to={`/desk/spot-checks/${id}`}>
                  {inLanguage(locale, authority.name, authority.nameEn)}
                </SiteLink>
              </p>
              <p>
                <Zh>{scope}</Zh>
              </p>
            </div>
          </li>
        ))}
      </CaseList>
      {role === 'reviewer' || role === 'leader' ? (
        <div className="sheet mt-8">
          <details>
            <summary>{t('plan')}</summary>
            <PlanForm year={today.slice(0, 4)} />
          </details>
        </div>
      ) : null}
    </>
  );
}
