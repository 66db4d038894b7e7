import type { Em } from '@chengan/shared/database/database';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { sheetOf } from '../finding/check-sheet.ts';
import { closerOf } from '../finding/closed-sheet.store.ts';
import { changeFinding, holdFinding } from '../finding/finding.store.ts';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { checkObjectionDecision } from './check-objection.ts';
import { OBJECTION_STATE_NAMES, type ObjectionFile } from './objection.ts';
import { decideObjectionRow, holdObjection, objectionById } from './objection.store.ts';

export interface ObjectionDecision extends Seen {
  /** The finding falls; otherwise it stands. */
  readonly upheld: boolean;
  readonly reason: string;
}

/**
 * Decides an objection with written reasons, by a reviewer or leader who neither proposed nor confirmed the finding nor
 * closed the part of the score that it counts in:
 * upheld, the finding is revoked and its points are given back; rejected, it is upheld. Journals `objection.decided`
 * with `finding.revoked` or `finding.upheld`. Refusals: NOT_FOUND, CHANGED_MEANWHILE, OBJECTION_DECIDED, FORBIDDEN,
 * SAME_PERSON, TEXT_….
 */
export async function decideObjection(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, revision, upheld, reason }: ObjectionDecision,
): Promise<Outcome<ObjectionFile>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const known = await objectionById(em, id);
    // the finding first, as everybody who decides on it does, so that nobody waits for the other
    const finding = known && (await holdFinding(em, known.finding));
    const objection = finding && (await holdObjection(em, id));
    if (!objection) return refused(notFound('异议', 'objection'));
    const sheet = sheetOf(finding, finding.authority);
    const closer = sheet && (await closerOf(em, sheet));
    const stands = checkObjectionDecision(objection, finding, actor, { upheld, reason, closer });
    const name = OBJECTION_STATE_NAMES[objection.state];
    const [first, ...more] = withRevision(revision, objection, name, stands);
    if (first) return refused(first, ...more);
    const [at, today, reasons] = [instantOf(clock), clock.today(), reason.trim()];
    const decided: ObjectionFile = {
      ...objection,
      state: upheld ? 'UPHELD' : 'REJECTED',
      decidedBy: actor.account,
      decidedAt: at,
      decidedOn: today,
      reasons,
      ...nextRevision(objection, actor, at),
    };
    await decideObjectionRow(em, decided);
    await changeFinding(em, finding, {
      disputed: false,
      ...(upheld
        ? ({ state: 'REVOKED', revokedBy: actor.account, revokedAt: at, revocationReason: reasons } as const)
        : {}),
      ...nextRevision(finding, actor, at),
    });
    const entry = { clauses: [finding.clause], actor: actor.account, occurredOn: today };
    await append(em, clock, [
      {
        type: 'objection.decided',
        subjectKind: 'Objection',
        subjectId: id,
        facts: { objectionId: id, findingId: finding.id, upheld, reason: reasons },
        ...entry,
      },
      {
        type: upheld ? 'finding.revoked' : 'finding.upheld',
        ...subjectEntry(finding.subject),
        facts: { findingId: finding.id, ...(upheld ? { reason: reasons } : {}) },
        ...entry,
      },
    ]);
    return ok(decided);
  });
}
