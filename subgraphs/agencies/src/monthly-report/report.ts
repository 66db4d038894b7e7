import type { Day } from '@chengan/shared/time/day';
import type { Month } from './month.ts';

/** One authority that received a report, and the receipt that it gave. */
export interface ReportReceipt {
  readonly authority: string;
  readonly number: string;
}

/** A report as it was handed in; what corrects it is a report of its own, with the next version. */
export interface MonthlyReport {
  readonly id: string;
  readonly agency: string;
  readonly month: Month;
  /** 1 as first handed in. */
  readonly version: number;
  /** Whether no later version stands for it. */
  readonly current: boolean;
  /** ISO instant. */
  readonly submittedAt: string;
  readonly submittedOn: Day;
  /** Account, and the name it had. */
  readonly submittedBy: string;
  readonly submittedName: string;
  readonly dueOn: Day;
  /** The first version came after its last day. A correction is no late report. */
  readonly late: boolean;
  /** Nothing happened at any client. */
  readonly nil: boolean;
  /** Why it was corrected; null for the first version. */
  readonly reason: string | null;
}
