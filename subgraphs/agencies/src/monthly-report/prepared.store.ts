import type { Em } from '@chengan/shared/database/database';
import { draftOf } from './draft.store.ts';
import type { Month } from './month.ts';
import { linesFromVisits } from './prefill.store.ts';
import type { MonthlyReport } from './report.ts';
import type { ReportLine } from './report-line.ts';
import { linesOf, reportOf } from './report.store.ts';

/** The report of a month as it stands before it is handed in. */
export interface PreparedReport {
  readonly lines: readonly ReportLine[];
  /** Of what was saved by hand; 0 when nothing was. */
  readonly revision: number;
  /** The report that was handed in and would be corrected; undefined before. */
  readonly submitted: MonthlyReport | undefined;
}

/** What a save adds to a report and takes out of it, by contract; only what was added can be taken out. */
export interface LineChanges {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/**
 * What is reported by contract: as saved by hand, else as it was handed in, else as the visits say. Beside it what the
 * visits say now. Lines of contracts that are over stand in it when they were added.
 */
export async function preparedReport(
  em: Em,
  agency: string,
  of: Month,
  { add, remove }: LineChanges = { add: [], remove: [] },
): Promise<PreparedReport> {
  const draft = await draftOf(em, agency, of);
  const submitted = await reportOf(em, agency, of);
  const before = submitted && !draft ? ((await linesOf(em, [submitted.id]))[0] ?? []) : [];
  const figures = new Map(before.map(({ head, reported }) => [head.contract, reported]));
  for (const [contract, of] of Object.entries(draft?.figures ?? {})) figures.set(contract, of);
  const added = [...figures.keys(), ...add].filter((contract) => !remove.includes(contract));
  const lines = await linesFromVisits(em, agency, of, added);
  return {
    lines: lines.map((line) => ({ ...line, reported: figures.get(line.head.contract) ?? line.reported })),
    revision: draft?.revision ?? 0,
    submitted,
  };
}
