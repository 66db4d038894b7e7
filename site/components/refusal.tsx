import { useLocale, useTranslations } from 'next-intl';
import { minuteOfInstant } from '../lib/format/day.ts';
import { inLanguage } from '../lib/format/bilingual.ts';
import { answerWith, receivedAt } from '../lib/http/answer.ts';
import { HTTP_STATUS, kindOf } from '../lib/hub/problem.ts';
import type { HubProblem } from '../lib/hub/problem.ts';
import { SearchForm } from './search-form.tsx';
import { SiteLink } from './site-link.tsx';

export interface RefusalProps {
  readonly problems: readonly [HubProblem, ...HubProblem[]];
  /** What the reader had typed, for the search box. */
  readonly text?: string | undefined;
}

/** A whole page in place of the one asked for: what is wrong, when, and what to do; with the status that fits. */
export function Refusal({ problems, text }: RefusalProps) {
  const t = useTranslations('refusal');
  const locale = useLocale();
  const kind = kindOf(problems);
  answerWith(HTTP_STATUS[kind]);
  const at = receivedAt();
  return (
    <div className="sheet py-12">
      <h1>{t(`title.${kind}`)}</h1>
      <ul className="measure mt-6 grid gap-2 text-lg">
        {problems.map((problem) => (
          <li key={`${problem.code}-${problem.field ?? ''}-${problem.message}`}>
            {inLanguage(locale, problem.message, problem.messageEn)}
            {problem.clause ? (
              <>
                {' '}
                {t('clause')} <SiteLink to={`/clause/${problem.clause}`}>{problem.clause}</SiteLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="measure mt-4">{t(`advice.${kind}`)}</p>
      <dl className="provenance mt-6">
        {at === undefined ? null : (
          <div className="provenance-line">
            <dt>{t('when')}</dt>
            <dd>{t('beijing', { time: minuteOfInstant(at) })}</dd>
          </div>
        )}
        <div className="provenance-line">
          <dt>{t('codes')}</dt>
          <dd>{[...new Set(problems.map((problem) => problem.code))].join(' ')}</dd>
        </div>
      </dl>
      {kind === 'unreachable' || kind === 'failed' ? null : (
        <div className="mt-10">
          <SearchForm text={text} short />
        </div>
      )}
    </div>
  );
}
