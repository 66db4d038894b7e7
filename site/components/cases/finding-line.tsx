import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import type { FindingLine as Line } from '../../lib/hub/findings.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';

/** A finding as a line of the list. */
export function FindingLine({ finding }: { readonly finding: Line }) {
  const t = useTranslations('findings');
  const words = useTranslations('cases');
  const locale = useLocale();
  const { id, state, disputed, occurredOn, summary, subject, clause, authority } = finding;
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{occurredOn}</span>
        {disputed ? <strong className="disputed">{words('disputed')}</strong> : null}
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/findings/${id}`}>
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
            <dt>{words('clause')}</dt>
            <dd>
              <Cited clause={clause} />
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
