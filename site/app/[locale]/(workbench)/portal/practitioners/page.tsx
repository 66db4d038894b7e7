import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pager } from '../../../../../components/pager.tsx';
import { PeopleList } from '../../../../../components/practitioner/people-list.tsx';
import { Refusal } from '../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../components/site-link.tsx';
import { known, single } from '../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../lib/http/place.ts';
import { peopleOf, PERSON_STATES } from '../../../../../lib/hub/people.ts';
import { seated } from '../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('title') };
}

/** The people of the agency that one acts for. */
export default async function PractitionersPage({
  searchParams,
}: PageProps<'/[locale]/portal/practitioners'>) {
  const at = await seated('portal');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  const parameters = await searchParams;
  const after = single(parameters, 'after');
  const state = known(PERSON_STATES, single(parameters, 'state')) ?? 'ACTIVE';
  const { holder, role } = at.value.inUse;
  const answer = await peopleOf(holder, state, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  const other = state === 'ACTIVE' ? 'LEFT' : 'ACTIVE';
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="measure mt-3 text-soft">{t('lead')}</p>
      <p className="mt-4 flex flex-wrap gap-x-6">
        {role === 'manager' ? <SiteLink to="/portal/practitioners/new">{t('add')}</SiteLink> : null}
        <SiteLink to={`/portal/practitioners?state=${other}`}>{t(`show.${other}`)}</SiteLink>
      </p>
      <div className="mt-6">
        <PeopleList people={page.nodes} to="/portal/practitioners" />
        <Pager
          place={await currentPlace()}
          shown={page.nodes.length}
          total={page.totalCount}
          after={after}
          next={page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null}
        />
      </div>
    </div>
  );
}
