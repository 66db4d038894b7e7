import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { ObjectionLine as Line } from '../../lib/hub/objections.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { Cited } from '../cited.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';

/** An objection as a line of the list, at the desk or at the portal. */
export function ObjectionLine({
  objection,
  workbench,
}: {
  readonly objection: Line;
  readonly workbench: Workbench;
}) {
  const t = useTranslations('objections');
  const words = useTranslations('cases');
  const locale = useLocale();
  const { id, state, summary, subject, clause, authority, madeAt } = objection;
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{minuteOfInstant(madeAt)}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/${workbench}/objections/${id}`}>
            <Zh>{summary}</Zh>
          </SiteLink>
        </p>
        <dl className="due-notes">
          {workbench === 'desk' ? (
            <div>
              <dt>{t('objector')}</dt>
              <dd>
                <CaseSubject subject={subject} />
              </dd>
            </div>
          ) : null}
          <div>
            <dt>{words('clause')}</dt>
            <dd>
              <Cited clause={clause} />
            </dd>
          </div>
          <div>
            <dt>{t('foundBy')}</dt>
            <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}
