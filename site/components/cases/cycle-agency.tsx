import { useLocale, useTranslations } from 'next-intl';
import { reopen } from '../../lib/credit-cycle/cycle.action.ts';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { plain } from '../../lib/format/decimal.ts';
import type { CycleAgency as Row } from '../../lib/hub/credit-cycle.ts';
import { Form } from '../form/form.tsx';
import { TextField } from '../form/text-field.tsx';
import { GradeMark } from '../marks/grade-mark.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';
import { OpenSheets } from './open-sheets.tsx';
import { Reasons } from './reasons.tsx';
import { Official } from '../workbench/official.tsx';

export interface CycleAgencyProps {
  readonly agency: Row;
  readonly cycle: number;
  /** The viewer reopens closed parts: a reviewer or leader of the bureau. */
  readonly mayReopen: boolean;
}

/** Where one agency stands in a cycle: score, parts that are open and closed, its notice, what keeps the next step. */
export function CycleAgency({ agency, cycle, mayReopen }: CycleAgencyProps) {
  const t = useTranslations('cycle');
  const findings = useTranslations('findings');
  const units = useTranslations('units');
  const locale = useLocale();
  const credit = useTranslations('credit');
  const { creditCode, name, score, band, notice, grade, open, sheets } = agency;
  // which parts are open stands above already
  const reasons = agency.obstacles.filter(({ code }) => code !== 'SHEETS_OPEN');
  return (
    <li id={creditCode}>
      <p className="due-when">
        {band ? <GradeMark band={band} className="size-12" /> : null}
        <span className="due-left">{score ? units('points', { value: plain(score) }) : t('noScore')}</span>
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/desk/agency/${creditCode}?cycle=${cycle}`}>
            <Zh>{name}</Zh>
          </SiteLink>{' '}
          <span className="account">{creditCode}</span>
        </p>
        <dl className="due-notes">
          <div>
            <dt>{t('findings')}</dt>
            <dd>{t('findingsCount', { count: agency.findings, disputed: agency.disputed })}</dd>
          </div>
          {grade ? (
            <div>
              <dt>{t('published')}</dt>
              <dd>
                {t('publishedIs', {
                  band: credit(`band.${grade.band}`),
                  score: plain(grade.score),
                  day: grade.publishedOn,
                })}
              </dd>
            </div>
          ) : (
            <div>
              <dt>{t('openSheets')}</dt>
              <dd>{open.length === 0 ? t('allClosed') : <OpenSheets open={open} />}</dd>
            </div>
          )}
          {notice ? (
            <div>
              <dt>{t('notice')}</dt>
              <dd>
                {t('noticeIs', { score: plain(notice.score), from: notice.from, until: notice.until })}
                {notice.anew && notice.anewEn ? (
                  <span className="block text-soft">{inLanguage(locale, notice.anew, notice.anewEn)}</span>
                ) : null}
              </dd>
            </div>
          ) : null}
          {reasons.length > 0 ? (
            <div>
              <dt>{t('obstacles')}</dt>
              <dd>
                <Reasons reasons={reasons} />
              </dd>
            </div>
          ) : null}
        </dl>
        {sheets.length > 0 ? (
          <details className="mt-2">
            <summary>{t('closedSheets', { count: sheets.length })}</summary>
            <ul className="reasons">
              {sheets.map((sheet) => (
                <li key={sheet.id}>
                  {inLanguage(locale, sheet.authority.name, sheet.authority.nameEn)}{' '}
                  {findings(`partName.${sheet.part}`)} · {t('closedOn', { day: sheet.closedOn })}{' '}
                  <Official account={sheet.closedBy} />
                  {mayReopen && !notice?.publishedOn ? (
                    <Form
                      id={`reopen-${sheet.id}`}
                      action={reopen}
                      labels={{ reason: t('reopenReason') }}
                      submit={t('reopen')}
                      values={{}}
                      guarded={false}
                    >
                      <input type="hidden" name="cycle" value={cycle} />
                      <input type="hidden" name="id" value={sheet.id} />
                      <TextField name="reason" maxLength={1_000} />
                    </Form>
                  ) : null}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  );
}
