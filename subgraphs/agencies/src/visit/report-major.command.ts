import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { withdrawSuggestion } from '../suggestion/suggest.command.ts';
import { markReported, reportsOfHazard } from './hazard-report.store.ts';
import { UNREPORTED } from './papers-missing.ts';

export interface MajorReportInput {
  readonly hazard: string;
  /** Number of the written report. */
  readonly number: string;
  readonly reportedOn: Day;
}

/**
 * Records that a major hazard or illegal work was reported in writing to the prefecture and the county or park (C1-11c),
 * and journals `hazard.major-reported`. What was suggested because it had not been, is taken back. Refused: NOT_FOUND,
 * REPORTED_BEFORE, REPORTED_OUT_OF_TIME, what is wrong with the number.
 */
export async function reportMajorHazard(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  input: MajorReportInput,
): Promise<Outcome<string>> {
  if (!isUuid(input.hazard)) return refused(malformedId('hazard'));
  return inTransaction(em, async (em) => {
    const reports = await reportsOfHazard(em, person.agency, input.hazard, 'MAJOR');
    const [first] = reports;
    if (!first) return refused(notFound('须报送的隐患', 'hazard to report', 'hazard'));
    const checked = unless(problemsOf(input, first.foundOn, clock.today()), () => input.hazard);
    if (!checked.ok) return checked;
    const { hazard, number, reportedOn: on } = input;
    const marked = await markReported(em, {
      ...{ agency: person.agency, hazard, on, by: person.account },
      number: number.trim(),
    });
    if (marked.length === 0) {
      return refused(
        problem('REPORTED_BEFORE', '该隐患已经报送。', 'This hazard was reported before.', {
          field: 'hazard',
        }),
      );
    }
    await withdrawSuggestion(em, clock, UNREPORTED.key(hazard), `机构已书面报送（${number.trim()}）`);
    await append(em, clock, [
      {
        type: 'hazard.major-reported',
        subjectKind: 'Agency',
        subjectId: person.agency,
        clauses: ['C1-11c'],
        facts: {
          hazardId: hazard,
          enterprise: first.enterprise,
          authorities: reports.map((one) => one.authority),
        },
        actor: person.account,
        occurredOn: on,
      },
    ]);
    return ok(hazard);
  });
}

function problemsOf({ number, reportedOn }: MajorReportInput, foundOn: Day, today: Day): Problem[] {
  return [
    ...checkText(number, {
      field: 'number',
      name: '书面报告编号',
      nameEn: 'number of the written report',
      longest: 100,
    }),
    ...(reportedOn >= foundOn && reportedOn <= today
      ? []
      : [
          problem(
            'REPORTED_OUT_OF_TIME',
            '报送日期须在发现隐患当日或之后，且不晚于今天。',
            'It is reported on or after the day on which it was found, and not in the future.',
            { field: 'reportedOn', clause: 'C1-11c' },
          ),
        ]),
  ];
}
