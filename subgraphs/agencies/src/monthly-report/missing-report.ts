import { countedWords } from '@chengan/shared/due/counted-words';
import { addDays, type Day } from '@chengan/shared/time/day';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import type { Suggestion } from '../suggestion/suggestion.ts';
import { reportDue } from './due-day.ts';
import { type Month, monthInWords } from './month.ts';

/** An agency whose report of a month had not come in by its last day. */
export interface MissedReport {
  readonly agency: string;
  readonly month: Month;
  /** How many towns wait for their section. */
  readonly towns: number;
  /** Clients with a contract in force in the month. */
  readonly contracts: number;
  /** When it came all the same; null while it has not. */
  readonly submittedOn: Day | null;
}

/**
 * J-A3-3-4: "未及时、如实上报每月业务情况", five points a month. One submission serves all towns and goes to the city bureau
 * too, so a month is one fact, whatever the number of towns, and it is the bureau's to take up (J-A3-0b: a deduction is
 * taken once). It happened on the day after the last day in time. Undefined where nothing is due.
 */
export function missedReportSuggestion({
  agency,
  month,
  towns,
  contracts,
  submittedOn,
}: MissedReport): Suggestion | undefined {
  const deadline = reportDue(month);
  if (!deadline) return undefined;
  const counted = countedWords(deadline);
  return {
    key: `monthly-report:${agency}:${month}`,
    subject: { kind: 'AGENCY', id: agency },
    clause: 'J-A3-3-4',
    authority: CITY_BUREAU,
    occurredOn: addDays(deadline.due, 1),
    part: 'CITY',
    summary: `未按时报送${monthInWords(month)}业务情况`,
    evidence: [
      {
        zh: `应于 ${deadline.due} 24:00 前报送（${counted.zh}）`,
        en: `Due until 24:00 on ${deadline.due} (${counted.en})`,
      },
      {
        zh: `当月有效合同 ${contracts} 份，涉及 ${towns} 个镇街园`,
        en: `${contracts} contracts in force in the month, in ${towns} towns`,
      },
      submittedOn === null
        ? { zh: `到期未收到报送`, en: 'Nothing had come in by then' }
        : { zh: `${submittedOn} 才报送`, en: `Handed in on ${submittedOn}` },
    ],
  };
}
