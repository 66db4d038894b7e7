import { objectionTerm } from '@chengan/shared/due/objection-term';
import { objectionWindow } from '@chengan/shared/due/objection-window';
import type { GraphContext } from '@chengan/shared/graph/context';
import { noticeWords } from '../credit-cycle/result-notice.ts';
import type { Result } from '../credit-cycle/result.store.ts';
import type { OpenToObjection } from './credit-ladder.graphql.ts';
import { objectableFindings } from './objectable.store.ts';

/**
 * What an agency may object to today of the findings of a cycle, each with its last day: that of its own term, or that of
 * the public notice of the cycle's results where it is later.
 */
export async function openToObjection(
  { em, today }: GraphContext,
  agency: string,
  cycle: number,
  notice: Result | undefined,
): Promise<OpenToObjection[]> {
  return (await objectableFindings(em, agency, cycle)).flatMap(({ finding, clause, confirmedOn }) => {
    const { until, by } = objectionWindow(confirmedOn, notice, today);
    if (today > until) return [];
    const words =
      notice && by === 'RESULT_NOTICE'
        ? noticeWords(notice.from)
        : objectionTerm(confirmedOn, clause).counted;
    return [{ finding, until, by, counted: words.zh, countedEn: words.en }];
  });
}
