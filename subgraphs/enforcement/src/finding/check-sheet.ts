import type { Problem } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import { clauseById } from '@chengan/shared/regulation/register';
import { type Day, quarterOf, yearOf } from '@chengan/shared/time/day';
import type { SubjectKey } from '../subject/subject.ts';
import type { CreditPart } from './finding.ts';

/** A part of an agency's yearly score that its scorer closed: nothing more is deducted in it. */
export interface ClosedSheet {
  readonly agency: string;
  readonly cycle: number;
  readonly part: CreditPart;
  readonly authority: string;
}

/** The bureau that grades; its towns score their own parts. */
const BUREAU = 'jiangyin';

interface Counted {
  readonly subject: SubjectKey;
  readonly clause: string;
  readonly occurredOn: Day;
  readonly part?: CreditPart | null | undefined;
}

/**
 * The part of a score in which a finding of `authority` counts: as given, else the city's for the bureau and the quarter
 * of the conduct for a town (J-A3-0b). Undefined for what counts in no score.
 */
export function sheetOf(
  { subject, clause, occurredOn, part }: Counted,
  authority: string,
): ClosedSheet | undefined {
  if (subject.kind !== 'AGENCY' || clauseById(clause)?.act !== 'J') return undefined;
  const own: CreditPart = authority === BUREAU ? 'CITY' : `Q${quarterOf(occurredOn)}`;
  return { agency: subject.code, cycle: yearOf(occurredOn), part: part ?? own, authority };
}

/** SHEET_CLOSED where the part of a finding is closed: the bureau reopens it, or another part of the cycle bears it. */
export function closedProblems(sheet: ClosedSheet | undefined, closed: boolean): Problem[] {
  if (!sheet || !closed) return [];
  return [
    problem(
      'SHEET_CLOSED',
      `该机构 ${sheet.cycle} 年 ${sheet.part} 部分的评分已办结，须由市应急管理局说明理由重新开启；以后发现的，可计入尚未办结的部分。`,
      `The part ${sheet.part} of ${sheet.cycle} is closed for this agency: the bureau reopens it with a reason, or a part that is still open bears the finding.`,
      { field: 'part', clause: 'J-A3-0b' },
    ),
  ];
}
