import { useTranslations } from 'next-intl';
import type { HubAnswer } from '../../lib/hub/problem.ts';
import type { Listing, NoticeLine, Restriction } from '../../lib/hub/standing.ts';
import { Pager } from '../pager.tsx';
import { Section } from '../section.tsx';
import { SiteLink } from '../site-link.tsx';
import { Unavailable } from '../unavailable.tsx';
import { NoticeTimeline } from './notice-timeline.tsx';
import { Registers } from './registers.tsx';
import { Restrictions } from './restrictions.tsx';

interface Standing {
  readonly listings: readonly Listing[];
  readonly restrictions: readonly Restriction[];
  readonly notices: {
    readonly totalCount: number;
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
    readonly nodes: readonly NoticeLine[];
  };
}

export interface StandingSectionsProps {
  readonly answer: HubAnswer<{ readonly today: string; readonly value: Standing }>;
  /** The day asked for; the hub's today when absent. */
  readonly on: string | undefined;
  readonly place: string;
  readonly after: string | undefined;
}

/** Lists, restrictions and notices of a subject; or that they cannot be read, which is not the same as none. */
export function StandingSections({ answer, on, place, after }: StandingSectionsProps) {
  const t = useTranslations();
  if (!answer.ok) {
    return (
      <>
        <Section id="registers" title={t('registers.title')}>
          <Unavailable problems={answer.problems} />
        </Section>
        <Section id="notices" title={t('notices.timeline')}>
          <Unavailable problems={answer.problems} />
        </Section>
      </>
    );
  }
  const { today, value } = answer.value;
  const { notices } = value;
  const day = on ?? today;
  return (
    <>
      <Section
        id="registers"
        title={t('registers.title')}
        margin={
          <p className="margin-note">
            {t('registers.lead')} <SiteLink to="/clause/C1-17-8">{t('registers.why')}</SiteLink>
          </p>
        }
      >
        <Registers listings={value.listings} today={today} on={day} />
        <Restrictions restrictions={value.restrictions} today={today} on={day} />
      </Section>
      <Section
        id="notices"
        title={t('notices.timeline')}
        margin={<p className="margin-note">{t('notices.lead')}</p>}
      >
        {notices.nodes.length === 0 ? (
          <p className="text-soft">{t('notices.none', { date: today })}</p>
        ) : (
          <>
            <NoticeTimeline notices={notices.nodes} today={today} />
            <Pager
              place={place}
              parameter="notices"
              anchor="notices"
              shown={notices.nodes.length}
              total={notices.totalCount}
              after={after}
              next={notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null}
            />
          </>
        )}
      </Section>
    </>
  );
}
