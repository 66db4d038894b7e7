import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { dayOfInstant } from '../../lib/format/day.ts';
import type { NoticeFileLine } from '../../lib/hub/notice-files.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';

/** A notice as a line of the list, with how much its publication still lacks. */
export function NoticeLine({ file }: { readonly file: NoticeFileLine }) {
  const t = useTranslations('noticeFiles');
  const words = useTranslations('cases');
  const kinds = useTranslations('notices');
  const locale = useLocale();
  const { id, state, kind, title, disputed, draftedAt, publicUntil, issuedBy, subjects, obstacles } = file;
  const [first] = subjects;
  const open = state === 'DRAFT' || state === 'APPROVED';
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{t('draftedOn', { date: dayOfInstant(draftedAt) })}</span>
        {disputed ? <strong className="disputed">{words('disputed')}</strong> : null}
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/notices/${id}`}>
            <Zh>{title || t('untitled')}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{t('kind')}</dt>
            <dd>{kinds(`kind.${kind}`)}</dd>
          </div>
          {first ? (
            <div>
              <dt>{words('subject')}</dt>
              <dd>
                <CaseSubject subject={first} />
                {subjects.length > 1 ? ` ${t('andMore', { count: subjects.length })}` : null}
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{words('authority')}</dt>
            <dd>{inLanguage(locale, issuedBy.name, issuedBy.nameEn)}</dd>
          </div>
          {state === 'PUBLISHED' && publicUntil ? (
            <div>
              <dt>{t('publicUntil')}</dt>
              <dd>{publicUntil}</dd>
            </div>
          ) : null}
          {open && obstacles.length ? (
            <div>
              <dt>{t('gate')}</dt>
              <dd>{t('lacks', { count: obstacles.length })}</dd>
            </div>
          ) : null}
        </dl>
      </div>
    </li>
  );
}
