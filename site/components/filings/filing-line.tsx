import { useLocale, useTranslations } from 'next-intl';
import { inLanguage } from '../../lib/format/bilingual.ts';
import { minuteOfInstant } from '../../lib/format/day.ts';
import type { FilingLine as Line } from '../../lib/hub/filings.ts';
import type { Workbench } from '../../lib/session/seat.ts';
import { Age } from '../age.tsx';
import { SiteLink } from '../site-link.tsx';
import { Zh } from '../zh.tsx';

export interface FilingLineProps {
  readonly filing: Line;
  readonly workbench: Workbench;
  readonly today: string;
}

/** A filing as a line of a list: when, what, from whom, how each authority looked at it, how old. */
export function FilingLine({ filing, workbench, today }: FilingLineProps) {
  const t = useTranslations('filings');
  const locale = useLocale();
  const { id, kind, filerName, submittedAt, late, receipts, amendedBy, countedOn } = filing;
  return (
    <li className={late ? 'due-over' : undefined}>
      <p className="due-when">
        <span className="due-left">{t(`kind.${kind}`)}</span>
        <span className="due-day">{minuteOfInstant(submittedAt)}</span>
        {late ? <strong>{t('late')}</strong> : null}
      </p>
      <div>
        <p className="due-title">
          <SiteLink to={`/${workbench}/filings/${id}`}>
            {workbench === 'desk' ? <Zh>{filerName}</Zh> : t(`title.${kind}`)}
          </SiteLink>
        </p>
        <dl className="due-notes">
          {receipts.map((receipt) => (
            <div key={receipt.id}>
              <dt>{t('authority')}</dt>
              <dd>
                {inLanguage(locale, receipt.authority.name, receipt.authority.nameEn)} ·{' '}
                {t(`state.${receipt.state}`)} · <Zh>{receipt.number}</Zh>
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('age')}</dt>
            <dd>
              <Age from={countedOn} today={today} />
            </dd>
          </div>
          {amendedBy ? (
            <div>
              <dt>{t('amendedBy')}</dt>
              <dd>
                <SiteLink to={`/${workbench}/filings/${amendedBy}`}>{t('toAmended')}</SiteLink>
              </dd>
            </div>
          ) : null}
        </dl>
      </div>
    </li>
  );
}
