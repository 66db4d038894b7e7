import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Pager } from '../../../../components/pager.tsx';
import { Refusal } from '../../../../components/refusal.tsx';
import { SiteLink } from '../../../../components/site-link.tsx';
import { NoticeTimeline } from '../../../../components/standing/notice-timeline.tsx';
import { pathIn } from '../../../../lib/http/headers.ts';
import { known, single } from '../../../../lib/http/parameters.ts';
import { currentPlace } from '../../../../lib/http/place.ts';
import type { NoticeKind } from '../../../../lib/hub/generated/graphql.ts';
import { publicNotices } from '../../../../lib/hub/notice.ts';

const KINDS = [
  'EXPOSURE',
  'PUBLIC_CENSURE',
  'LISTING',
  'PENALTY',
  'GRADE_RESULT',
  'STAR_RESULT',
  'CANCELLATION',
  'BULLETIN',
  'CASE',
] as const satisfies readonly NoticeKind[];

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('notices');
  return { title: t('title') };
}

export default async function NoticesPage({ searchParams }: PageProps<'/[locale]/notices'>) {
  const t = await getTranslations('notices');
  const results = await getTranslations('results');
  const locale = await getLocale();
  const parameters = await searchParams;
  const kind = known(KINDS, single(parameters, 'kind'));
  const after = single(parameters, 'after');
  const answer = await publicNotices({ kind, region: single(parameters, 'region'), after });
  if (!answer.ok) return <Refusal problems={answer.problems} />;
  const { today, value: notices } = answer.value;
  return (
    <div className="sheet py-10">
      <h1>{t('title')}</h1>
      <p className="mt-2 text-soft">
        {t('lead')} <SiteLink to="/results">{results('title')}</SiteLink>
      </p>
      <form
        method="get"
        action={pathIn(locale, '/notices')}
        className="no-print my-6 flex flex-wrap items-center gap-3"
      >
        <label htmlFor="kind">{t('filter')}</label>
        <select id="kind" name="kind" defaultValue={kind ?? ''} className="field field-small">
          <option value="">{t('filterAll')}</option>
          {KINDS.map((each) => (
            <option key={each} value={each}>
              {t(`kind.${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-small">
          {t('filterSubmit')}
        </button>
      </form>
      {notices.nodes.length === 0 ? (
        <p>{t('none', { date: today })}</p>
      ) : (
        <>
          <NoticeTimeline notices={notices.nodes} today={today} />
          <Pager
            place={await currentPlace()}
            shown={notices.nodes.length}
            total={notices.totalCount}
            after={after}
            next={notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null}
          />
        </>
      )}
    </div>
  );
}
