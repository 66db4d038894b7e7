import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../../lib/format/bilingual.ts';
import type { DueItem } from '../../../lib/hub/due.ts';
import type { Workbench } from '../../../lib/session/seat.ts';
import { dueTarget } from '../../../lib/workbench/due-target.ts';
import { Cited } from '../../cited.tsx';
import { SiteLink } from '../../site-link.tsx';
import { Zh } from '../../zh.tsx';

export interface DueLineProps {
  readonly item: DueItem;
  readonly workbench: Workbench;
}

/** One thing that is due: until when, what, about whom, by which clause, how counted, and what is to be done. */
export function DueLine({ item, workbench }: DueLineProps) {
  const t = useTranslations('due');
  const locale = useLocale();
  const to = dueTarget(item, workbench);
  const title = inLanguage(locale, item.title, item.titleEn);
  return (
    <li className={item.daysLeft !== null && item.daysLeft < 0 ? 'due-over' : undefined}>
      <p className="due-when">
        <When item={item} />
      </p>
      <div>
        <p className="due-title">
          {to ? <SiteLink to={to}>{title}</SiteLink> : title}
          {item.mine ? <span className="mine">{t('mine')}</span> : null}
        </p>
        <dl className="due-notes">
          <About item={item} workbench={workbench} />
          <div>
            <dt>{t('counted')}</dt>
            <dd>
              {inLanguage(locale, item.counted, item.countedEn)}
              {item.provisional ? <strong className="block">{t('provisional')}</strong> : null}
            </dd>
          </div>
          {item.clause ? (
            <div>
              <dt>{t('clause')}</dt>
              <dd>
                <Cited clause={item.clause} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{t('next')}</dt>
            <dd>
              {inLanguage(locale, item.whatNext, item.whatNextEn)}
              {item.blockedBySeparation ? <strong className="block">{t('blocked')}</strong> : null}
            </dd>
          </div>
        </dl>
      </div>
    </li>
  );
}

function When({ item: { dueOn, daysLeft, waitingSince } }: { readonly item: DueItem }) {
  const t = useTranslations('due');
  if (dueOn !== null && daysLeft !== null) {
    return (
      <>
        <span className="due-left">
          {daysLeft < 0 ? t('over', { days: -daysLeft }) : t('left', { days: daysLeft })}
        </span>
        <span className="due-day">{t('on', { date: dueOn })}</span>
      </>
    );
  }
  if (waitingSince === null) return <span className="due-day">{t('noTerm')}</span>;
  return (
    <>
      <span className="due-left">{t('waiting')}</span>
      <span className="due-day">{t('since', { date: waitingSince })}</span>
    </>
  );
}

/**
 * Whom it is about and whose desk it is on, where the title does not lead there already. In the portal it is about oneself,
 * but for a contract: there the other side is named.
 */
function About({ item: { subject, authority, target }, workbench }: DueLineProps) {
  const t = useTranslations('due');
  const locale = useLocale();
  const page =
    subject?.creditCode && subject.kind !== 'EXPERT'
      ? `/${subject.kind === 'AGENCY' ? 'agency' : 'enterprise'}/${subject.creditCode}`
      : undefined;
  const name = subject?.name ?? subject?.creditCode;
  return (
    <>
      {subject && name && (workbench === 'desk' || target.kind === 'CONTRACT') ? (
        <div>
          <dt>{t('subject')}</dt>
          <dd>
            <Zh>{page ? <SiteLink to={page}>{name}</SiteLink> : name}</Zh>
          </dd>
        </div>
      ) : null}
      {authority ? (
        <div>
          <dt>{t('authority')}</dt>
          <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
        </div>
      ) : null}
    </>
  );
}
