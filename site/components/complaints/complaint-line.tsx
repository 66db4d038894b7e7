import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { ComplaintFile } from '../../lib/hub/complaints.ts';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** A report from the public as a line of the list. */
export function ComplaintLine({ complaint }: { readonly complaint: ComplaintFile }) {
  const t = useTranslations('complaint');
  const locale = useLocale();
  const { id, category, state, receivedOn, agency, about, place, authority } = complaint;
  const of = agency?.name ?? (about ? inLanguage(locale, about.name, about.nameEn) : '');
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`states.${state}`)}</span>
        <span className="due-day">{receivedOn}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/complaints/${id}`}>
            {t(`categories.${category}`)} · <Zh>{of}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{t('place')}</dt>
            <dd>{place ? <Zh>{place.fullName}</Zh> : null}</dd>
          </div>
          <div>
            <dt>{t('desk')}</dt>
            <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
