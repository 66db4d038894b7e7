import { useLocale, useTranslations } from 'next-intl';
import { actsOnCases, offered, type Viewer } from '../../lib/cases/deeds.ts';
import { decline } from '../../lib/cases/ladder.action.ts';
import { takeUp } from '../../lib/cases/take-up.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { EscalationFile } from '../../lib/hub/ladder.ts';
import { Cited } from '../cited.tsx';
import { Form } from '../form/form.tsx';
import { TextArea } from '../form/text-field.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { CaseSubject } from './case-subject.tsx';
import { Official } from '../workbench/official.tsx';

export interface EscalationLineProps {
  readonly escalation: EscalationFile;
  readonly viewer: Viewer;
}

/** What the ladder proposes and why; while it is open, how it is taken up or declined. */
export function EscalationLine({ escalation, viewer }: EscalationLineProps) {
  const t = useTranslations('escalations');
  const words = useTranslations('cases');
  const locale = useLocale();
  const { id, state, proposes, subject, clause, authority, events } = escalation;
  return (
    <li id={id}>
      <p className="due-when">
        <span className="due-left">{t(`stateName.${state}`)}</span>
        <span className="due-day">{minuteOfInstant(escalation.proposedAt)}</span>
      </p>
      <div>
        <p className="due-title">{t(`proposes.${proposes}`)}</p>
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
            <dt>{t('events')}</dt>
            <dd>{events.map(({ on }) => on).join(locale === 'zh' ? '、' : ', ')}</dd>
          </div>
          <div>
            <dt>{words('authority')}</dt>
            <dd>{inLanguage(locale, authority.name, authority.nameEn)}</dd>
          </div>
          {escalation.decidedAt ? (
            <div>
              <dt>{t('decided')}</dt>
              <dd>
                {minuteOfInstant(escalation.decidedAt)}{' '}
                {escalation.decidedBy ? <Official account={escalation.decidedBy} /> : null}
                {escalation.decisionReason ? (
                  <span className="block">
                    <Zh>{escalation.decisionReason}</Zh>
                  </span>
                ) : null}
              </dd>
            </div>
          ) : null}
        </dl>
        {state === 'OPEN' && actsOnCases(viewer) ? (
          <OpenEscalation escalation={escalation} viewer={viewer} />
        ) : null}
      </div>
    </li>
  );
}

function OpenEscalation({ escalation, viewer }: EscalationLineProps) {
  const t = useTranslations('escalations');
  const words = useTranslations('cases');
  const { id, proposes } = escalation;
  const { why } = offered('decline', viewer, 'reviewer', []);
  return (
    <div className="no-print escalation-deeds">
      <p>
        <SiteLink to={takeUp(escalation)}>{t(`takeUp.${proposes}`)}</SiteLink>
      </p>
      {why ? (
        <p className="text-soft">
          {t('decline')}：{words(`why.${why}`)}
        </p>
      ) : (
        <details>
          <summary>{t('decline')}</summary>
          <Form
            id={`decline-${id}`}
            action={decline}
            labels={{ reason: words('reason') }}
            submit={t('decline')}
          >
            <input type="hidden" name="id" value={id} />
            <TextArea name="reason" hint={t('declineHint')} rows={3} maxLength={1_000} />
          </Form>
        </details>
      )}
    </div>
  );
}
