import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, type Problem, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Actor } from '@chengan/shared/permission/actor';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import type { Day } from '@chengan/shared/time/day';
import { type ClientStep, hazardClause, isAwaitingRecheck } from './hazard-course.ts';
import { hazardById, type HazardFile } from './visit-parts.store.ts';

/** What a client says of a hazard at its site. */
export interface HazardAnswer {
  readonly hazard: string;
  readonly kind: ClientStep;
  readonly on: Day;
  /** DONE: the measures taken and what shows them. */
  readonly note: string | null;
}

type Client = Pick<Actor, 'account' | 'holder' | 'role'>;

/**
 * Keeps what the client says of a hazard: that its principal knows of it, or that it was put right, which the agency then
 * looks at again. Journals `hazard.answered`, without the words. Returns the hazard's id. Refused with every reason:
 * NOT_FOUND, HAZARD_RECTIFIED, NOTED_BEFORE, FORBIDDEN, NOTED_OUT_OF_TIME, what is wrong with the text.
 */
export async function answerHazard(
  em: Em,
  clock: Clock,
  client: Client,
  input: HazardAnswer,
): Promise<Outcome<string>> {
  if (!isUuid(input.hazard)) return refused(malformedId('hazard'));
  return inTransaction(em, async (em) => {
    await em.execute(`select pg_advisory_xact_lock(hashtext('visit_hazard'), hashtext(?))`, [input.hazard]);
    const hazard = await hazardById(em, input.hazard);
    if (hazard?.enterprise !== client.holder) return refused(notFound('隐患记录', 'hazard', 'hazard'));
    const checked = unless(problemsOf(input, hazard, client, clock.today()), () => hazard.id);
    if (!checked.ok) return checked;
    await em.execute(
      `insert into hazard_follow_up (id, hazard, visit, kind, on_day, number, note, recorded_by, recorded_at)
       values (?, ?, ?, ?, ?, null, ?, ?, ?)`,
      [
        newId(clock),
        hazard.id,
        hazard.visit,
        input.kind,
        input.on,
        input.note?.trim() || null,
        client.account,
        instantOf(clock),
      ],
    );
    const clause = hazardClause(hazard.authority);
    await append(em, clock, [
      {
        type: 'hazard.answered',
        subjectKind: 'Agency',
        subjectId: hazard.agency,
        clauses: clause === null ? [] : [clause],
        facts: {
          hazardId: hazard.id,
          visitId: hazard.visit,
          enterprise: hazard.enterprise,
          kind: input.kind,
        },
        actor: client.account,
        occurredOn: input.on,
      },
    ]);
    return ok(hazard.id);
  });
}

const NOTE = { field: 'note', name: '整改情况', nameEn: 'what was done', longest: 2_000 };

function problemsOf(input: HazardAnswer, hazard: HazardFile, { role }: Client, today: Day): Problem[] {
  const { kind, on, note } = input;
  const said =
    kind === 'DONE'
      ? isAwaitingRecheck(hazard.steps)
      : hazard.steps.some((step) => step.kind === 'ACKNOWLEDGED');
  return [
    ...(hazard.rectifiedOn === null
      ? []
      : [
          problem(
            'HAZARD_RECTIFIED',
            `该隐患已于 ${hazard.rectifiedOn} 复查销号。`,
            `The hazard was closed on ${hazard.rectifiedOn}.`,
            { field: 'hazard' },
          ),
        ]),
    ...(said
      ? [problem('NOTED_BEFORE', '贵单位已经登记过。', 'You have said so before.', { field: 'kind' })]
      : []),
    ...(kind === 'DONE' || role === 'manager'
      ? []
      : [
          problem(
            'FORBIDDEN',
            '知悉由企业主要负责人（企业账号的管理人）登记。',
            'The principal, who manages the account of the enterprise, says so.',
          ),
        ]),
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
    ...(kind === 'DONE' ? checkText(note ?? '', NOTE) : checkOptionalText(note, NOTE)),
  ];
}
