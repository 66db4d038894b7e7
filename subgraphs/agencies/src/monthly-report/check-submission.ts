import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { problemIf } from '../refusal/problem-if.ts';
import { checkLine } from './check-line.ts';
import { reportDue } from './due-day.ts';
import { lastDayOf, type Month } from './month.ts';
import type { ReportLine } from './report-line.ts';

/** Why a month has no report of this agency: before the measures, or without a contract in force. */
export function checkReportable(of: Month, lines: number): Problem[] {
  return [
    ...problemIf(
      reportDue(of) === undefined,
      'REPORT_BEFORE_MEASURES',
      `办法自 2020-04-01 起施行，${of} 不需要报送。`,
      `The measures are in force from 2020-04-01; nothing is reported for ${of}.`,
      'month',
      'J-18',
    ),
    ...problemIf(
      lines === 0,
      'REPORT_NO_CONTRACT',
      `${of} 没有在江阴镇街园有效的服务合同，不需要报送。`,
      `No service contract was in force in a town of Jiangyin in ${of}; nothing is reported.`,
      'month',
      'J-10',
    ),
  ];
}

/** Why the report of a month cannot be handed in on `today`. Late is allowed: it is marked. */
export function checkSubmission(of: Month, lines: readonly ReportLine[], today: Day): Problem[] {
  return [
    ...checkReportable(of, lines.length),
    ...problemIf(
      today <= lastDayOf(of),
      'REPORT_MONTH_NOT_OVER',
      `${of} 还没有结束，下月 1 日起可以报送。`,
      `${of} is not over; it can be reported from the first of the next month.`,
      'month',
      'J-10',
    ),
    ...lines.flatMap(({ head, reported }) =>
      checkLine(of, reported, (figure) => lineField(head.contract, figure)),
    ),
  ];
}

/** The path of a figure in the input. */
export function lineField(contract: string, figure: string): string {
  return `lines.${contract}.${figure}`;
}
