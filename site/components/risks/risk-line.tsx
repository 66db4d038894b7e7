import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { RiskPointFacts } from '../../lib/hub/safety-record.ts';
import { report } from '../../lib/risks/risk.action.ts';
import { Form } from '../form/form.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

/** A risk in the enterprise's own list, with what may be done about it. */
export function RiskLine({ point }: { readonly point: RiskPointFacts }) {
  const t = useTranslations('risks');
  const { id, version, level, name, workshop, reportedAt, cardOn } = point;
  const reportable = level === 'MAJOR' || level === 'LARGER';
  return (
    <li>
      <p className="due-when">
        <span className="due-left">{t(`levels.${level}`)}</span>
      </p>
      <div>
        <p className="due-title">
          <Zh>{name}</Zh> · <Zh>{workshop}</Zh>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{t('consequence')}</dt>
            <dd>
              <Zh>{point.consequence}</Zh>
            </dd>
          </div>
          <div>
            <dt>{t('measures')}</dt>
            <dd>
              <Zh>{point.measures}</Zh>
            </dd>
          </div>
          <div>
            <dt>{t('responsiblePost')}</dt>
            <dd>
              <Zh>{point.responsiblePost}</Zh>
            </dd>
          </div>
          <div>
            <dt>{t('cardOn')}</dt>
            <dd>{cardOn ?? t('cardNone')}</dd>
          </div>
        </dl>
        {reportedAt ? <p>{t('reported', { at: minuteOfInstant(reportedAt) })}</p> : null}
        <p className="no-print mt-2">
          <SiteLink to={`/portal/risks/${id}`}>{t('amend')}</SiteLink>
        </p>
        {reportable && !reportedAt ? (
          <Form id={`report-${id}`} action={report} labels={{}} submit={t('report')} compact guarded={false}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="version" value={version} />
          </Form>
        ) : null}
      </div>
    </li>
  );
}
