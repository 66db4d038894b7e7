import { useTranslations } from 'next-intl';
import { dayOfInstant } from '../../lib/format/day.ts';
import type { NoticeLine } from '../../lib/hub/standing.ts';
import { Age } from '../age.tsx';
import { AuthorityName } from '../authority-name.tsx';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { LANG } from '../../i18n/routing.ts';

/** The kinds that the one official red is kept for. */
const RED = new Set<NoticeLine['kind']>(['EXPOSURE', 'PUBLIC_CENSURE', 'LISTING']);

/** Notices on a line of time, newest first: day, kind, title, who, by which clause, until when, disputed or not. */
export function NoticeTimeline({
  notices,
  today,
}: {
  readonly notices: readonly NoticeLine[];
  readonly today: string;
}) {
  const t = useTranslations('notices');
  const provenance = useTranslations('provenance');
  return (
    <ol className="timeline">
      {notices.map((notice) => {
        const published = dayOfInstant(notice.publishedAt);
        return (
          <li key={notice.id} className={RED.has(notice.kind) ? 'moment moment-red' : 'moment'}>
            <p className="ledger-meta">
              <span>{published}</span>
              <strong className="kind">{t(`kind.${notice.kind}`)}</strong>
              {notice.disputed ? <strong className="disputed">{provenance('disputed')}</strong> : null}
            </p>
            <p className="font-medium">
              <SiteLink to={`/notice/${notice.id}`} lang={LANG.zh}>
                {notice.title}
              </SiteLink>
            </p>
            <p className="ledger-meta">
              <span>
                <AuthorityName of={notice.issuedBy} />
              </span>
              {notice.basis.map((clause) => (
                <span key={clause.clause}>
                  <Cited clause={clause} brief />
                </span>
              ))}
              <span>{notice.publicUntil ? t('until', { date: notice.publicUntil }) : t('untilOpen')}</span>
              <span>
                {provenance('agePublished')} <Age from={published} today={today} />
              </span>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
