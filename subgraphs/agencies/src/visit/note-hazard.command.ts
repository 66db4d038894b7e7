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
import type { Day } from '@chengan/shared/time/day';
import { withdrawSuggestion } from '../suggestion/suggest.command.ts';
import { NO_ADVICE } from './papers-missing.ts';
import { hazardById, type HazardFile } from './visit-parts.store.ts';

/** What became of a hazard after the visit: ADVICE: written advice was given; RECTIFIED: it was seen to be put right. */
export interface HazardNote {
  readonly hazard: string;
  readonly kind: 'ADVICE' | 'RECTIFIED';
  readonly on: Day;
  /** Of the written advice. */
  readonly number: string | null;
  readonly note: string | null;
}

/**
 * Adds to the record of a hazard what happened after the visit, and journals `hazard.noted`; nothing is overwritten, and
 * what was suggested because the advice was missing is taken back. Returns the hazard's id. Refused with every reason:
 * NOT_FOUND, NOTED_BEFORE, NOTED_OUT_OF_TIME, what is wrong with the texts.
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
        occurredOn: input.on,
      },
    ]);
    return ok(hazard.id);
  });
}

function problemsOf(input: HazardNote, hazard: HazardFile, today: Day): Problem[] {
  const { kind, on, number, note } = input;
  const there = kind === 'ADVICE' ? hazard.adviceNumber : hazard.rectifiedOn;
  return [
    ...(there === null
      ? []
      : [problem('NOTED_BEFORE', `已登记：${there}。`, `Already on record: ${there}.`, { field: 'kind' })]),
    ...(on >= hazard.foundOn && on <= today
      ? []
      : [
          problem(
            'NOTED_OUT_OF_TIME',
            '日期须在发现隐患当日或之后，且不晚于今天。',
            'The day lies before the hazard was found, or in the future.',
            { field: 'on' },
          ),
        ]),
    ...(kind === 'ADVICE'
      ? checkText(number ?? '', {
          field: 'number',
          name: '书面建议编号',
          nameEn: 'number of the written advice',
          longest: 100,
        })
      : []),
    ...checkOptionalText(note, { field: 'note', name: '说明', nameEn: 'note', longest: 1_000 }),
  ];
}
