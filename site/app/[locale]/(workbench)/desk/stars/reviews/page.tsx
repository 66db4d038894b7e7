import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Refusal } from '../../../../../../components/refusal.tsx';
import { SiteLink } from '../../../../../../components/site-link.tsx';
import { OpenReviewForm, ReviewItem } from '../../../../../../components/stars/reviews.tsx';
import { known, single } from '../../../../../../lib/http/parameters.ts';
import { starReviews } from '../../../../../../lib/hub/stars.ts';
import { SAID_ON_DESK } from '../../../../../../lib/stars/said.ts';
import { seated } from '../../../../../../lib/session/seated.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('stars'))('reviews') };
}

/** Reviews of ratings that were given: after talks and criticism, for false applications (S-7.6.3, S-7.6.4). */
export default async function StarReviewsPage({ searchParams }: PageProps<'/[locale]/desk/stars/reviews'>) {
  const at = await seated('desk');
  if (!at.ok) return <Refusal problems={at.problems} />;
  const t = await getTranslations('stars');
  const parameters = await searchParams;
  const after = single(parameters, 'after');
  const said = known(SAID_ON_DESK, single(parameters, 'said'));
  const answer = await starReviews(after);
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { nodes, pageInfo } = answer.value.starReviews;
  const { role } = at.value.inUse;
  return (
    <div className="sheet pt-10">
      <p>
        <SiteLink to="/desk/stars">{t('title')}</SiteLink>
      </p>
      <h1 className="mt-3">{t('reviews')}</h1>
      <p className="measure mt-3 text-soft">{t('reviewsLead')}</p>
      {said ? (
        <p role="status" className="said measure mt-4">
          {t(`said.${said}`)}
        </p>
      ) : null}
      {nodes.length === 0 ? <p className="mt-8 text-lg">{t('none')}</p> : null}
      <ul className="due-list">
        {nodes.map((review) => (
          <ReviewItem key={review.id} review={review} decides={role === 'leader'} />
        ))}
      </ul>
      {pageInfo.hasNextPage && pageInfo.endCursor ? (
        <p className="mt-6">
          <SiteLink to={`/desk/stars/reviews?after=${encodeURIComponent(pageInfo.endCursor)}`}>
            {t('more')}
          </SiteLink>
        </p>
      ) : null}
      <OpenReviewForm today={answer.value.hub.today} agency={single(parameters, 'agency')} />
    </div>
  );
}
