import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { seeingAll } from '@chengan/shared/database/session';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { changedMeanwhile } from '@chengan/shared/outcome/changed-meanwhile';
import { type Outcome, type Problem, unless } from '@chengan/shared/outcome/outcome';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { yearOf } from '@chengan/shared/time/day';
import { CITY_BUREAU } from '../credit-grade/scorer.ts';
import { receiptNumber } from '../filing/receipt-number.ts';
import { nextSerial } from '../filing/receipt.store.ts';
import type { AgencyStaff } from './agency-staff.ts';
import { checkSubmission } from './check-submission.ts';
import { holdMonth, removeDraft } from './draft.store.ts';
import { isLate, reportDue } from './due-day.ts';
import type { Month } from './month.ts';
import { authorityOfTown } from './prefill.store.ts';
import { preparedReport } from './prepared.store.ts';
import type { MonthlyReport, ReportReceipt } from './report.ts';
import { isNil } from './report-line.ts';
import { insertReport, supersede } from './report.store.ts';

export interface SubmissionInput {
  readonly month: Month;
  /** Revision of the draft that was looked at; null to hand in whatever is there. */
  readonly revision: number | null;
}

/**
 * Hands in the report of a month, for all its towns at once (J-10): the city bureau and every town with a contract in
 * force receive it, each with a receipt of its own. Late is taken, and marked. Refused with every reason at once.
 */
export function submitReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  input: SubmissionInput,
): Promise<Outcome<MonthlyReport>> {
  return handIn(em, clock, staff, input, undefined);
}

/** Hands in a corrected report, with the reason; the one before stays beside it. It is no late report. */
export function correctReport(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  input: SubmissionInput & { readonly reason: string },
): Promise<Outcome<MonthlyReport>> {
  return handIn(em, clock, staff, input, input.reason);
}

async function handIn(
  em: Em,
  clock: Clock,
  staff: AgencyStaff,
  { month, revision }: SubmissionInput,
  reason: string | undefined,
): Promise<Outcome<MonthlyReport>> {
  return inTransaction(em, async (em) => {
    const { agency } = staff;
    await holdMonth(em, agency, month);
    const { lines, submitted, revision: saved } = await preparedReport(em, agency, month);
    const today = clock.today();
    const due = reportDue(month)?.due;
    const checked = unless(
      [
        ...checkSubmission(month, lines, today),
        ...changedMeanwhile(revision, saved),
        ...orderProblems(submitted, reason),
      ],
      () => due ?? today,
    );
    if (!checked.ok) return checked;
    const report: Omit<MonthlyReport, 'current'> = {
      id: newId(clock),
      agency,
      month,
      version: (submitted?.version ?? 0) + 1,
      submittedAt: new Date(clock.now()).toISOString(),
      submittedOn: today,
      submittedBy: staff.account,
      submittedName: staff.name,
      dueOn: checked.value,
      late: submitted?.late ?? isLate(month, today),
      nil: isNil(lines),
      reason: reason?.trim() ?? null,
    };
    const towns = [...new Set(lines.map(({ head }) => head.town))];
    const receipts = await receiptsFor(em, [CITY_BUREAU, ...towns.map(authorityOfTown)], yearOf(today));
    if (submitted) await supersede(em, submitted.id);
    await insertReport(
      em,
      report,
      lines.map((line) => ({ ...line, authority: authorityOfTown(line.head.town) })),
      receipts,
    );
    await removeDraft(em, agency, month);
    const { id, version, late, nil } = report;
    await append(em, clock, [
      {
        type: submitted ? 'monthly-report.corrected' : 'monthly-report.submitted',
        subjectKind: 'Agency',
        subjectId: agency,
        clauses: ['J-10'],
        facts: { reportId: id, month, version, late, nil, towns },
        actor: staff.account,
        occurredOn: today,
      },
    ]);
    return { ok: true, value: { ...report, current: true } };
  });
}

/** First the report, then its corrections, each with a reason. */
function orderProblems(submitted: MonthlyReport | undefined, reason: string | undefined): Problem[] {
  if (reason === undefined) {
    return submitted
      ? [
          {
            code: 'REPORT_ALREADY_SUBMITTED',
            message: `${submitted.month} 已于 ${submitted.submittedOn} 报送；如有错误，请说明理由并更正。`,
            messageEn: `${submitted.month} was handed in on ${submitted.submittedOn}; correct it, with a reason.`,
            field: 'month',
            clause: 'J-10',
          },
        ]
      : [];
  }
  return [
    ...(submitted
      ? []
      : [
          {
            code: 'REPORT_NOT_SUBMITTED',
            message: '还没有报送，无从更正；请先报送。',
            messageEn: 'Nothing was handed in that could be corrected.',
            field: 'month',
            clause: 'J-10',
          },
        ]),
    ...checkText(reason, { field: 'reason', name: '更正理由', nameEn: 'reason', longest: 500 }),
  ];
}

/** A receipt of each authority, numbered in its own series. In one order, so that two submissions never wait in a ring. */
async function receiptsFor(em: Em, authorities: readonly string[], year: number): Promise<ReportReceipt[]> {
  const receipts: ReportReceipt[] = [];
  for (const authority of [...new Set(authorities)].toSorted()) {
    const serial = await seeingAll(em, (all) => nextSerial(all, authority, year));
    receipts.push({ authority, number: receiptNumber(authority, year, serial) });
  }
  return receipts;
}
