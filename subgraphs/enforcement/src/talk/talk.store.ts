import type { Em } from '@chengan/shared/database/database';
import { addYears, type Day } from '@chengan/shared/time/day';
import { TalkEntity } from '../database/talk.entity.ts';
import type { EscalationEvent } from '../escalation/escalate.ts';
import type { SubjectKey } from '../subject/subject.ts';
import type { Talk } from './talk.ts';

export async function insertTalk(em: Em, { subject, recordedAt, ...rest }: Talk): Promise<void> {
  await em.insert(TalkEntity, {
    ...rest,
    subjectKind: subject.kind,
    subjectCode: subject.code,
    recordedAt: new Date(recordedAt),
  });
}

/** Talks of the authorities with the subject at most a year before or after `around`. */
export async function talksAround(
  em: Em,
  subject: SubjectKey,
  authorities: readonly string[],
  around: Day,
): Promise<EscalationEvent[]> {
  return em.execute<EscalationEvent[]>(
    `select id, held_on::text as "on" from talk
     where subject_kind = ? and subject_code = ? and held_on between ? and ? and authority = any(string_to_array(?, ','))`,
    [subject.kind, subject.code, addYears(around, -1), addYears(around, 1), authorities.join(',')],
  );
}
