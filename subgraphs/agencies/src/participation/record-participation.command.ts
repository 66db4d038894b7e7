import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { type Outcome, refused, unless } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { AgencyPerson } from '@chengan/shared/permission/actor';
import { checkPlainText } from '@chengan/shared/text/plain-text';
import type { Clock } from '@chengan/shared/time/clock';
import { holdAgency } from '../agency/agency.store.ts';
import { checkParticipation, type NewParticipation, type Participation } from './participation.ts';
import { holdParticipation, insertParticipation, isRecorded, markWithdrawn } from './participation.store.ts';

/**
 * Records that the actor's agency helped an authority (J-7) and journals `participation.recorded`. Refused with every
 * reason at once, and nothing stored: see `checkParticipation`.
 */
export async function recordParticipation(
  em: Em,
  clock: Clock,
  { agency, account }: AgencyPerson,
  input: NewParticipation,
): Promise<Outcome<Participation>> {
  return inTransaction(em, async (em) => {
    if (!(await holdAgency(em, agency))) return refused(notFound('机构', 'agency', 'creditCode'));
    const known = await isRecorded(em, agency, input);
    const checked = unless<Participation>(checkParticipation(input, known, clock.today()), () => ({
      ...input,
      note: input.note.trim(),
      id: newId(clock),
      agency,
      recordedAt: instantOf(clock),
      account,
      withdrawnAt: null,
      withdrawalReason: null,
    }));
    if (!checked.ok) return checked;
    await insertParticipation(em, checked.value);
    await journal(em, clock, 'participation.recorded', checked.value, account);
    return checked;
  });
}

/**
 * Withdraws a record of the actor's own agency that was wrong, with the reason; it stays, struck out. NOT_FOUND for
 * another's, PARTICIPATION_WITHDRAWN for one that was withdrawn before.
 */
export async function withdrawParticipation(
  em: Em,
  clock: Clock,
  { agency, account }: AgencyPerson,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<Participation>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const found = await holdParticipation(em, id);
    if (!found || found.agency !== agency) return refused(notFound('参与记录', 'record'));
    const problems = [
      ...(found.withdrawnAt === null
        ? []
        : [
            problem('PARTICIPATION_WITHDRAWN', '这条记录已经撤回。', 'It was withdrawn already.', {
              field: 'id',
            }),
          ]),
      ...checkPlainText(reason, { field: 'reason', name: '撤回理由', nameEn: 'reason', longest: 200 }),
    ];
    const withdrawn = { ...found, withdrawnAt: instantOf(clock), withdrawalReason: reason.trim() };
    const checked = unless<Participation>(problems, () => withdrawn);
    if (!checked.ok) return checked;
    await markWithdrawn(em, id, withdrawn.withdrawnAt, withdrawn.withdrawalReason);
    await journal(em, clock, 'participation.withdrawn', withdrawn, account);
    return checked;
  });
}

async function journal(
  em: Em,
  clock: Clock,
  type: 'participation.recorded' | 'participation.withdrawn',
  { id, agency, authority, kind, assistedOn }: Participation,
  actor: string,
): Promise<void> {
  await append(em, clock, [
    {
      type,
      subjectKind: 'Agency',
      subjectId: agency,
      clauses: ['J-7'],
      facts: { creditCode: agency, participationId: id, authority, kind },
      actor,
      occurredOn: assistedOn,
    },
  ]);
}
