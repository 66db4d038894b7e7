import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { AgencyStaff } from './agency-staff.ts';
import { checkLine } from './check-line.ts';
import { checkReportable, lineField } from './check-submission.ts';
import { holdMonth, putDraft } from './draft.store.ts';
import type { Month } from './month.ts';
import { normalFigures } from './normal-figures.ts';
import { type LineChanges, type PreparedReport, preparedReport } from './prepared.store.ts';
import type { LineFigures, ReportLine } from './report-line.ts';

export interface DraftInput {
  readonly month: Month;
  /** The revision that was looked at; null to save whatever is there. */
  readonly revision: number | null;
  readonly lines: readonly { readonly contract: string; readonly figures: LineFigures }[];
  /** Lines of contracts that are over, to be added with what their visits say, or taken out again. */
  readonly changes?: LineChanges;
}

/**
 * Keeps what was corrected by hand, until the report is handed in. Lines that are not named stay as they are. Refused with
 * every reason at once: REPORT_NO_CONTRACT, REPORT_LINE_UNKNOWN, CHANGED_MEANWHILE, and what `checkLine` finds.
 */
export async function saveReportDraft(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  input: DraftInput,
): Promise<Outcome<PreparedReport>> {
  return inTransaction(em, async (em) => {
    await holdMonth(em, staff.agency, input.month);
    const before = await preparedReport(em, staff.agency, input.month, input.changes);
    return keepDraft(em, clock, staff, input, before);
  });
}

/** The same for a report that was read and is held already. */
export async function keepDraft(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { month, revision, lines: sent, changes }: DraftInput,
  before: PreparedReport,
): Promise<Outcome<PreparedReport>> {
  const figures = new Map(sent.map((line) => [line.contract, normalFigures(line.figures)]));
  const lines: ReportLine[] = before.lines.map((line) => ({
    ...line,
    reported: figures.get(line.head.contract) ?? line.reported,
  }));
  const known = new Set(before.lines.map(({ head }) => head.contract));
  const outcome = unless(
    [
      ...checkReportable(month, before.lines.length),
      ...changedMeanwhile(revision, before.revision),
      ...sent.filter(({ contract }) => !known.has(contract)).map(({ contract }) => lineUnknown(contract)),
      ...(changes?.add ?? []).filter((contract) => !known.has(contract)).map(lineNotAddable),
      ...(changes?.remove ?? []).filter((contract) => known.has(contract)).map(lineStays),
      ...[...figures].flatMap(([contract, line]) =>
        checkLine(month, line, (figure) => lineField(contract, figure)),
      ),
    ],
    (): PreparedReport => ({ ...before, lines, revision: before.revision + 1 }),
  );
  if (!outcome.ok) return outcome;
  await putDraft(em, {
    agency: staff.agency,
    month,
    figures: Object.fromEntries(lines.map(({ head, reported }) => [head.contract, reported])),
    revision: outcome.value.revision,
    at: new Date(clock.now()).toISOString(),
    by: staff.account,
  });
  return outcome;
}

const lineUnknown = (contract: string): Problem => ({
  code: 'REPORT_LINE_UNKNOWN',
  message: '此合同不在本机构本月的报表中。',
  messageEn: 'This contract is not in the report of this agency and month.',
  field: `lines.${contract}`,
  clause: 'J-10',
});
const lineNotAddable = (): Problem => ({
  code: 'REPORT_LINE_NOT_ADDABLE',
  message: '只能增加本机构在江阴各镇街园、本月前一年内期满或终止的合同。',
  messageEn:
    'Only contracts of this agency in a town of Jiangyin that ended in the year before can be added.',
  field: 'add',
  clause: 'J-10',
});
const lineStays = (): Problem => ({
  code: 'REPORT_LINE_STAYS',
  message: '合同在本月有效，须在报表中，不能去掉。',
  messageEn: 'The contract is in force in this month and stays in the report.',
  field: 'remove',
  clause: 'J-10',
});
