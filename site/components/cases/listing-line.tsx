import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ListingFile } from '../../lib/hub/listing-files.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';

/** An entry as a line of the list. */
export function ListingLine({ file }: { readonly file: ListingFile }) {
  const t = useTranslations('listingFiles');
  const words = useTranslations('cases');
  const registers = useTranslations('registers');
  const locale = useLocale();
  const { id, state, register, subject, authority, reason, from, until, disputed } = file;
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{t('since', { from })}</span>
        <span className="due-day">{until ? t('until', { until }) : t('untilLifted')}</span>
        {disputed ? <strong className="disputed">{words('disputed')}</strong> : null}
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/listings/${id}`}>{registers(`name.${register}`)}</SiteLink>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{words('subject')}</dt>
            <dd>
              <CaseSubject subject={subject} />
            </dd>
          </div>
          <div>
            <dt>{t('reason')}</dt>
            <dd>
              <Zh>{reason}</Zh>
            </dd>
          </div>
          <div>
            <dt>{words('authority')}</dt>
            <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
