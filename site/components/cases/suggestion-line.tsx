import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { SuggestionLine as Line } from '../../lib/hub/suggestions.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';

/** A suggestion as a line of the list. */
export function SuggestionLine({ suggestion }: { readonly suggestion: Line }) {
  const t = useTranslations('suggestions');
  const words = useTranslations('cases');
  const locale = useLocale();
  const { id, state, proposes, occurredOn, summary, subject, clause, authority } = suggestion;
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{occurredOn}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/suggestions/${id}`}>
            <Zh>{summary}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{words('subject')}</dt>
            <dd>
              <CaseSubject subject={subject} />
            </dd>
          </div>
          <div>
            <dt>{t('proposes')}</dt>
            <dd>{t(`proposesName.${proposes}`)}</dd>
          </div>
          <div>
            <dt>{words('clause')}</dt>
            <dd>
              <Cited clause={clause} />
            </dd>
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
