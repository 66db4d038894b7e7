import type { Em } from '@chengan/shared/database/database';
import { seeingAll } from '@chengan/shared/database/session';
import { inTransaction, instantOf } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import { problem } from '@chengan/shared/outcome/problem';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { checkText } from '@chengan/shared/text/check-text';
import type { Clock } from '@chengan/shared/time/clock';
import { decideEscalation, holdOpenEscalationsOf } from '../escalation/escalation.store.ts';
import { territoryProblems } from '../official/territory.ts';
import { lockSubject } from '../subject/known-subject.store.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import type { Talk } from './talk.ts';
import { holdTalk, talkById, withdrawTalkRow } from './talk.store.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

/**
 * Withdraws a talk that was recorded by mistake, for a reason, by a reviewer or leader other than who recorded it, and
 * journals `talk.withdrawn`: no ladder counts it from then on, and an open proposal that counted it lapses. It stays on
 * record with its reason. Refusals: NOT_FOUND, TALK_WITHDRAWN, FORBIDDEN, SAME_PERSON, TEXT_….
 */
export async function withdrawTalk(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Outcome<Talk>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const known = await talkById(em, id);
    // the subject first, as everybody who counts its talks does
    if (known) await lockSubject(em, known.subject);
    const talk = known && (await holdTalk(em, id));
    if (!talk) return refused(notFound('约谈记录', 'talk'));
    const [first, ...more] = [
      ...(talk.withdrawnBy === null
        ? []
        : [
            problem('TALK_WITHDRAWN', '该约谈记录已撤回。', 'This talk is withdrawn already.', {
              field: 'id',
            }),
          ]),
      ...territoryProblems(actor, talk.authority),
      ...roleProblems(actor, ['reviewer', 'leader']),
      ...anotherPersonProblems(actor, [talk.recordedBy]),
      ...checkText(reason, REASON),
    ];
    if (first) return refused(first, ...more);
    const [at, why] = [instantOf(clock), reason.trim()];
    await withdrawTalkRow(em, id, { by: actor.account, at, reason: why });
    // a proposal may be on the desk of another authority of the territory
    const lapsing = await seeingAll(em, (em) => holdOpenEscalationsOf(em, id));
    for (const escalation of lapsing) {
      const decision = {
        state: 'LAPSED',
        decidedBy: actor.account,
        decidedAt: at,
        decisionReason: `所依据的约谈记录已撤回：${why}`,
      } as const;
      await seeingAll(em, (em) => decideEscalation(em, escalation, decision));
    }
    await append(em, clock, [
      {
        type: 'talk.withdrawn',
        ...subjectEntry(talk.subject),
        facts: { talkId: id, reason: why },
        actor: actor.account,
        occurredOn: clock.today(),
      },
      ...lapsing.map((escalation) => ({
        type: 'escalation.lapsed',
        subjectKind: 'Escalation',
        subjectId: escalation.id,
        clauses: [escalation.clause],
        facts: { escalationId: escalation.id, talkId: id },
        actor: actor.account,
        occurredOn: clock.today(),
      })),
    ]);
    return ok({ ...talk, withdrawnBy: actor.account, withdrawnAt: at, withdrawalReason: why });
  });
}
