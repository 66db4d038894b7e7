import type { Queued } from '@chengan/shared/due/merge';
import { CITY } from '../credit-grade/facts.ts';
import { scorerOf, TOWNS } from '../credit-grade/scorer.ts';
import { beyond, type Queue } from '../due/queue.graphql.ts';
import { reportDue } from './due-day.ts';
import { dutiesOfAgency, dutiesOfMonth } from './duty.store.ts';
import { addToMonth, monthOfDay } from './month.ts';
import { reportDueMatter, reportMissingMatter } from './report-matters.ts';
import { sheetNameOf } from './to-workbook.ts';
import { overdueMonths } from './watched-months.ts';

/** What an agency has still to report: last month, and the months before that did not come. One statement. */
export const reportsToHandInQueue: Queue = async ({ em, today }, inbox, { from }) => {
  if (inbox.of !== 'subject' || inbox.kind !== 'AGENCY') return [];
  const months = [...new Set([addToMonth(monthOfDay(today), -1), ...overdueMonths(today)])].toSorted();
  const duties = await dutiesOfAgency(em, inbox.code, months, [...TOWNS]);
  const due = duties.flatMap(({ month, report, towns }): Queued[] => {
    const deadline = reportDue(month);
    if (!deadline || report !== null) return [];
    return [
      {
        matter: reportDueMatter(month, deadline, towns.map(sheetNameOf)),
        position: { at: deadline.due, id: month },
      },
    ];
  });
  return beyond(due, from);
};

/** Who has not reported, for the city and for each town with a contract; of each of three months, one statement. */
export const missingReportsQueue: Queue = async ({ em, today }, inbox, { limit, from }) => {
  if (inbox.of !== 'official') return [];
  const { authority } = inbox.official;
  const scorer = scorerOf(authority);
  if (scorer === undefined) return [];
  const towns = scorer === CITY ? [...TOWNS] : [scorer];
  const found: Queued[] = [];
  for (const month of overdueMonths(today).toReversed()) {
    const deadline = reportDue(month);
    if (!deadline || deadline.due < from.at || found.length > limit) continue;
    const after = deadline.due === from.at ? from.id.slice(0, 18) : undefined;
    const duties = await dutiesOfMonth(em, { month, towns, handedIn: false, after, limit });
    found.push(
      ...duties.map(({ agency, name }) => ({
        matter: reportMissingMatter({ code: agency, name }, month, deadline, authority),
        position: { at: deadline.due, id: `${agency}-${month}` },
      })),
    );
  }
  return found.slice(0, limit + 1);
};
