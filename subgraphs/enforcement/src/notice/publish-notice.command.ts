import type { Em } from '@chengan/shared/database/database';
import type { enforcementEvents } from '@chengan/shared/events/events';
import type { Official } from '@chengan/shared/permission/actor';
import type { NewEntry } from '@chengan/shared/journal/entry';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { z } from 'zod';
import { instantOf } from '@chengan/shared/database/transaction';
import { checkTaking } from '../escalation/check-decision.ts';
import { decideEscalation, holdEscalation } from '../escalation/escalation.store.ts';
import { proposeEscalation } from '../escalation/propose-escalation.command.ts';
import { lockSubject } from '../subject/known-subject.store.ts';
import type { Seen } from '../revision/revision.ts';
import { changeOneNotice } from './change-notice.command.ts';
import { checkPublication } from './check-decision.ts';
import { exposuresAround } from './exposure.store.ts';
import { countsAsExposure } from './exposure.ts';
import { draftersOf, type NoticeRecord } from './notice.ts';

type Facts = z.input<(typeof enforcementEvents)['notice.published']>;

/**
 * Publishes an approved notice that still passes the gate and journals `notice.published`; a masked notice names nobody
 * there either. It takes up the escalation that it was drafted for, and a second exposure within a year in Changji
 * proposes a listing (C1-17-6).
 */
export async function publishNotice(
  em: Em,
  clock: Clock,
  actor: Official,
  seen: Seen,
): Promise<Outcome<NoticeRecord>> {
  return changeOneNotice(em, clock, actor, seen, {
    check: (notice) => checkPublication(notice, actor, clock.today(), clock.now()),
    change: { state: 'PUBLISHED', publishedBy: actor.account, publishedAt: instantOf(clock) },
    entry: (notice) => ({ type: 'notice.published', facts: toFacts(notice) }),
    follow: async (em, notice) => {
      const refusal = await takeUp(em, clock, actor, notice);
      return refusal ?? ok(await escalateExposures(em, clock, notice));
    },
  });
}

async function takeUp(em: Em, clock: Clock, actor: Official, notice: NoticeRecord) {
  if (notice.escalation === null) return undefined;
  const escalation = await holdEscalation(em, notice.escalation);
  const [first, ...more] = checkTaking(escalation, 'EXPOSURE', notice.subjects, actor);
  if (first) return refused(first, ...more);
  if (escalation) {
    await decideEscalation(em, escalation, {
      state: 'TAKEN',
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      decisionReason: null,
    });
  }
  return undefined;
}

async function escalateExposures(em: Em, clock: Clock, notice: NoticeRecord): Promise<NewEntry[]> {
  if (!countsAsExposure(notice)) return [];
  const entries: NewEntry[] = [];
  for (const subject of notice.subjects) {
    await lockSubject(em, subject);
    const happened = {
      counts: 'EXPOSURE',
      subject: { kind: subject.kind, code: subject.code },
      authority: notice.issuedBy,
      event: { id: notice.id, on: clock.today(), by: draftersOf(notice) },
      others: (authorities: readonly string[]) => exposuresAround(em, subject, authorities, clock.today()),
    } as const;
    entries.push(...(await proposeEscalation(em, clock, happened)));
  }
  return entries;
}

function toFacts(notice: NoticeRecord): { [key in keyof Facts]: Facts[key] } {
  return {
    noticeId: notice.id,
    kind: notice.kind,
    title: notice.title,
    subjects: notice.naming === 'NAMED' ? notice.subjects.map(({ kind, code }) => ({ kind, id: code })) : [],
    publicUntil: notice.publicUntil,
    authority: notice.issuedBy,
    decidedOn: notice.decidedOn,
  };
}
