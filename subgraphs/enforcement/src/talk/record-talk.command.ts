import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { enforcementEvents } from '@chengan/shared/events/events';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { z } from 'zod';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { proposeEscalation } from '../escalation/propose-escalation.command.ts';
import { lockSubject } from '../subject/known-subject.store.ts';
import { checkSubject, unknownSubject } from '../subject/subject.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { checkTalk, repeatedTalk } from './check-talk.ts';
import type { Talk, TalkInput } from './talk.ts';
import { insertTalk, talksAround, topicsOfDay } from './talk.store.ts';

type Facts = z.input<(typeof enforcementEvents)['talk.held']>;

/**
 * Records a talk that the actor's authority held and journals `talk.held`. A second talk within a year in Changji also
 * proposes an exposure (C1-16-6), in the same transaction. One talk is recorded once: TALK_ALREADY_RECORDED. Refused with every reason at once.
 */
export async function recordTalk(
  em: Em,
  clock: Clock,
  actor: Official,
  input: TalkInput,
): Promise<Outcome<Talk>> {
  return inTransaction(em, async (em) => {
    const { subject, problems: malformed } = checkSubject(input.subject, 'subject');
    const known = malformed.length > 0 || (await lockSubject(em, subject)) !== undefined;
    const wrong = [
      ...checkTalk(input, actor, clock.today()),
      ...(known ? [] : [unknownSubject(subject, 'subject')]),
    ];
    // the subject is locked: of two at once the second finds the first
    const sameDay = wrong.length > 0 ? [] : await topicsOfDay(em, subject, actor.authority, input.heldOn);
    const problems = [...wrong, ...repeatedTalk(input, sameDay)];
    const outcome = unless(problems, (): Talk => ({
      id: newId(clock),
      subject,
      heldOn: input.heldOn,
      topic: input.topic.trim(),
      authority: actor.authority,
      recordedBy: actor.account,
      recordedAt: instantOf(clock),
      withdrawnBy: null,
      withdrawnAt: null,
      withdrawalReason: null,
    }));
    if (!outcome.ok) return outcome;
    const talk = outcome.value;
    await insertTalk(em, talk);
    const escalations = await proposeEscalation(em, clock, {
      counts: 'TALK',
      subject,
      authority: talk.authority,
      event: { id: talk.id, on: talk.heldOn, by: [actor.account] },
      others: (authorities) => talksAround(em, subject, authorities, talk.heldOn),
    });
    await append(em, clock, [
      {
        type: 'talk.held',
        ...subjectEntry(subject),
        facts: toFacts(talk),
        actor: actor.account,
        occurredOn: talk.heldOn,
      },
      ...escalations,
    ]);
    return outcome;
  });
}

function toFacts({ id, subject, authority, heldOn }: Talk): { [key in keyof Facts]: Facts[key] } {
  return { talkId: id, subject: { kind: subject.kind, id: subject.code }, authority, heldOn };
}
