import type { Em } from '@chengan/shared/database/database';
import { inTransaction } from '@chengan/shared/database/transaction';
import { newId } from '@chengan/shared/database/new-id';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { addYears, type Day } from '@chengan/shared/time/day';
import { withdrawSuggestion } from '../suggestion/suggest.command.ts';
import type { AgencyStep } from './hazard-course.ts';
import { NO_ADVICE } from './papers-missing.ts';
import { hazardById, type HazardFile } from './visit-parts.store.ts';

/** What the agency adds to a hazard after the visit: see `AGENCY_STEPS`. */
export interface HazardNote {
  readonly hazard: string;
  readonly kind: AgencyStep;
  readonly on: Day;
  /** Of the written advice. */
  readonly number: string | null;
  readonly note: string | null;
}

/**
 * Adds to the record of a hazard what happened after the visit, and journals `hazard.noted`; nothing is overwritten, and
 * what was suggested because the advice was missing is taken back. Returns the hazard's id. Refused with every reason:
 * NOT_FOUND, NOTED_BEFORE, NOTED_OUT_OF_TIME, DEADLINE_OUT_OF_RANGE, what is wrong with the texts.
 */
export async function noteHazard(
  em: Em,
  clock: Clock,
  person: AgencyPerson,
  input: HazardNote,
): Promise<Outcome<string>> {
  if (!isUuid(input.hazard)) return refused(malformedId('hazard'));
  return inTransaction(em, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('visit_hazard'), hashtext(?))`, [input.hazard]);
    const hazard = await hazardById(em, input.hazard);
    if (hazard?.agency !== person.agency) return refused(notFound('隐患记录', 'hazard', 'hazard'));
    const checked = unless(problemsOf(input, hazard, clock.today()), () => hazard.id);
    if (!checked.ok) return checked;
    await em.execute(
      `insert into hazard_follow_up (id, hazard, visit, kind, on_day, number, note, recorded_by, recorded_at)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(clock),
        hazard.id,
        hazard.visit,
        input.kind,
        input.on,
        input.number?.trim() ?? null,
        input.note?.trim() ?? null,
        person.account,
        new Date(clock.now()).toISOString(),
      ],
    );
    if (input.kind === 'ADVICE')
      await withdrawSuggestion(em, clock, NO_ADVICE.key(hazard.id), '机构已登记书面整改建议');
    await append(em, clock, [
      {
        type: 'hazard.noted',
        subjectKind: 'Agency',
        subjectId: person.agency,
        clauses: ['S-5.4.1b'],
        facts: {
          hazardId: hazard.id,
          visitId: hazard.visit,
          enterprise: hazard.enterprise,
          kind: input.kind,
        },
        actor: person.account,
        // a deadline lies ahead: what happened is that it was set
        occurredOn: input.kind === 'DEADLINE' ? clock.today() : input.on,
      },
    ]);
    return ok(hazard.id);
  });
}

function problemsOf(input: HazardNote, hazard: HazardFile, today: Day): Problem[] {
  const { kind, number, note } = input;
  const needsNote = kind === 'RECHECK_FAILED';
  const NOTE = { field: 'note', name: '说明', nameEn: 'note', longest: 1_000 };
  return [
    ...beforeProblems(kind, hazard),
    ...dayProblems(input, hazard.foundOn, today),
    ...(kind === 'ADVICE'
      ? checkText(number ?? '', {
          field: 'number',
          name: '书面建议编号',
          nameEn: 'number of the written advice',
          longest: 100,
        })
      : []),
    ...(needsNote ? checkText(note ?? '', NOTE) : checkOptionalText(note, NOTE)),
  ];
}

/** Advice is given once; whatever else is added, is added to a hazard that nobody has closed. */
function beforeProblems(kind: AgencyStep, hazard: HazardFile): Problem[] {
  const there = kind === 'ADVICE' ? hazard.adviceNumber : hazard.rectifiedOn;
  if (there === null) return [];
  return [problem('NOTED_BEFORE', `已登记：${there}。`, `Already on record: ${there}.`, { field: 'kind' })];
}

/** A deadline may lie ahead, as far as a year: no act sets one. */
const LONGEST_DEADLINE_YEARS = 1;

function dayProblems({ kind, on }: HazardNote, foundOn: Day, today: Day): Problem[] {
  const last = kind === 'DEADLINE' ? addYears(today, LONGEST_DEADLINE_YEARS) : today;
  if (on >= foundOn && on <= last) return [];
  return [
    kind === 'DEADLINE'
      ? problem(
          'DEADLINE_OUT_OF_RANGE',
          '整改期限须在发现隐患当日或之后，且不晚于一年后。',
          'The deadline lies before the hazard was found, or more than a year ahead.',
          { field: 'on' },
        )
      : problem(
          'NOTED_OUT_OF_TIME',
          '日期须在发现隐患当日或之后，且不晚于今天。',
          'The day lies before the hazard was found, or in the future.',
          { field: 'on' },
        ),
  ];
}
