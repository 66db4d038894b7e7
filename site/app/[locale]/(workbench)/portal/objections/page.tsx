import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ObjectionLine } from '../../../../../components/cases/objection-line.tsx';
import { Pager } from '../../../../../components/pager.tsx';
import { Cited } from '../../../../../components/cited.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { Zh } from '../../../../../components/zh.tsx';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { single } from '../../../../../lib/http/parameters.ts';
import { findingsOpenToObjection, objections } from '../../../../../lib/hub/objections.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('objections'))('title') };
}

/** The agency's own objections, and where to make one. */
export default async function OwnObjectionsPage({ searchParams }: PageProps<'/[locale]/portal/objections'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('objections');
  const after = single(await searchParams, 'after');
  const [answer, open] = await Promise.all([
    objections({ state: undefined, subject: undefined, after }),
    findingsOpenToObjection(),
  ]);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo, totalCount } = answer.value.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('ownLead')}</p>
      {at.value.inUse.kind === 'AGENCY' ? (
        <p className="mt-3">
          <SiteLink to="/portal/file#score">{t('toScore')}</SiteLink>
        </p>
      ) : null}
      {open.ok && open.value.value.nodes.length > 0 ? (
        <section aria-labelledby="open">
          <h2 id="open">{t('openNow')}</h2>
          <ul className="due-list">
            {open.value.value.nodes.map(({ id, clause, summary, occurredOn, until }) => (
              <li key={id}>
                <p>
                  <Zh>{summary}</Zh> <Cited clause={clause} /> {occurredOn}
                </p>
                <p>
                  <SiteLink to={`/portal/objections/new?finding=${id}`}>{t('new')}</SiteLink>{' '}
                  <span className="text-soft">{t('untilDay', { date: until })}</span>
                </p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {nodes.length === 0 ? (
        <p className="mt-8 text-lg">{t('noneYet')}</p>
      ) : (
        <ul className="due-list">
          {nodes.map((objection) => (
            <ObjectionLine key={objection.id} objection={objection} workbench="portal" />
          ))}
        </ul>
      )}
      <Pager
        place={await currentPlace()}
        shown={nodes.length}
        total={totalCount}
        after={after}
        next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
      />
    </div>
  );
}
