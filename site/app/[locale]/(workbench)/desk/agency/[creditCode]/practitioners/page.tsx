import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Pager } from '../../../../../../../components/pager.tsx';
import { PeopleList } from '../../../../../../../components/practitioner/people-list.tsx';
import { Refusal } from '../../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../../components/site-link.tsx';
import { single } from '../../../../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../../../../lib/http/place.ts';
import { peopleOf } from '../../../../../../../lib/hub/people.ts';
import { seated } from '../../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('practitioners'))('title') };
}

/** The people of an agency, for officials of the territory; numbers are masked. */
export default async function DeskPractitionersPage({
  params,
  searchParams,
}: PageProps<'/[locale]/desk/agency/[creditCode]/practitioners'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('practitioners');
  const creditCode = decodeURIComponent((await params).creditCode);
  const after = single(await searchParams, 'after');
  const answer = await peopleOf(creditCode, undefined, after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { value: page } = answer.value;
  return (
    <div className="sheet pt-10">
      <h1>{t('title')}</h1>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <SiteLink to={`/agency/${creditCode}`}>{creditCode}</SiteLink>
        <SiteLink to={`/desk/agency/${creditCode}`}>{t('toScore')}</SiteLink>
      </p>
      <p className="measure mt-3 text-soft">{t('deskLead')}</p>
      <div className="mt-6">
        <PeopleList people={page.nodes} />
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
