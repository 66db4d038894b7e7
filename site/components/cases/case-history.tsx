import { useTranslations } from 'next-intl';
import { minuteOfInstant } from '../../lib/format/day.ts';
import { Zh } from '../zh.tsx';
import { Official } from '../workbench/official.tsx';

/** One step that a record took. */
export interface Step {
  readonly at: string | null;
  readonly what: string;
  /** The account of who took it. */
  readonly who: string | null;
  readonly reason?: string | null | undefined;
}

/** What happened to a record, oldest first: when, what, who, why. Steps that were not taken are left out. */
export function CaseHistory({
  steps,
  account,
}: {
  readonly steps: readonly Step[];
  readonly account: string;
}) {
  const t = useTranslations('cases');
  return (
    <ol className="case-history">
      {steps.map(({ at, what, who, reason }) =>
        at === null ? null : (
          <li key={`${at}-${what}`}>
            <span className="due-day">{minuteOfInstant(at)}</span>
            <span>
              <strong>{what}</strong> {who ? <Official account={who} /> : null}
              {who === account ? <span className="mine">{t('you')}</span> : null}
              {reason ? (
                <span className="block">
                  {t('reason')}：<Zh>{reason}</Zh>
                </span>
              ) : null}
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
