import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { append } from '@chengan/shared/journal/journal';
import { isUuid, malformedId } from '@chengan/shared/outcome/id';
import { notFound } from '@chengan/shared/outcome/not-found';
import { ok, type Outcome, refused } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import type { Clock } from '@chengan/shared/time/clock';
import { inspectionById } from '../inspection/inspection.store.ts';
import { nextRevision, type Seen, withRevision } from '../revision/revision.ts';
import { keepSuggestion } from '../suggestion/suggestion.store.ts';
import { checkComplaintDecision, type ComplaintDecision, STATE_NAMES } from './check-decision.ts';
import { type Complaint, complaintClause } from './complaint.ts';
import { decide, holdComplaint } from './complaint.store.ts';

/**
 * Says what comes of a report: nothing, a suggestion on the same desk, an inspection on record, or that somebody else is
 * competent. The contact is erased. Journals `complaint.decided` without words. Refusals: NOT_FOUND, CHANGED_MEANWHILE,
 * COMPLAINT_DECIDED, FORBIDDEN, INSPECTION_UNKNOWN, CLAUSE_UNFIT, what is wrong with the texts.
 */
export async function decideComplaint(
  em: Em,
  clock: Clock,
  actor: Official,
  { id, revision, ...decision }: Seen & ComplaintDecision,
): Promise<Outcome<Complaint>> {
  if (!isUuid(id)) return refused(malformedId('id'));
  return inTransaction(em, async (em) => {
    const complaint = await holdComplaint(em, id);
    if (!complaint) return refused(notFound('反映', 'complaint'));
    const inspected =
      decision.inspection !== null && isUuid(decision.inspection)
        ? await inspectionById(em, decision.inspection)
        : undefined;
    const stands = checkComplaintDecision(complaint, actor, decision, inspected);
    const [first, ...more] = withRevision(revision, complaint, STATE_NAMES[complaint.state], stands);
    if (first) return refused(first, ...more);
    const suggestion =
      decision.outcome === 'SUGGESTED' ? await suggest(em, clock, complaint, decision) : null;
    const decided = await decide(em, complaint, {
      state: decision.outcome,
      reply: decision.reply.trim(),
      decidedBy: actor.account,
      decidedAt: instantOf(clock),
      suggestion,
      inspection: inspected?.id ?? null,
      ...nextRevision(complaint, actor, instantOf(clock)),
    });
    await append(em, clock, [
      {
        type: 'complaint.decided',
        subjectKind: 'Complaint',
        subjectId: id,
        clauses: [complaintClause(complaint.category, complaint.authority)],
        facts: { complaintId: id, outcome: decision.outcome, suggestionId: suggestion },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return ok(decided);
  });
}

/** The report becomes what the hub noticed: an official takes it up as a finding, or dismisses it, as any other. */
async function suggest(
  em: Em,
  clock: Clock,
  { id, agency, place, authority, occurredOn, receivedOn }: Complaint,
  { clause, summary }: ComplaintDecision,
): Promise<string> {
  const suggestion = newId(clock);
  await keepSuggestion(em, {
    id: suggestion,
    key: `complaint:${id}`,
    proposes: 'FINDING',
    subject: { kind: 'AGENCY', code: agency ?? '' },
    clause: clause ?? '',
    authority,
    occurredOn: occurredOn ?? receivedOn,
    place,
    part: null,
    violation: null,
    summary: summary?.trim() ?? '',
    evidence: [
      {
        zh: `${receivedOn} 收到的社会反映，编号 ${id}`,
        en: `Report from the public of ${receivedOn}, ${id}`,
      },
    ],
    state: 'OPEN',
    madeAt: instantOf(clock),
    decisionReason: null,
  });
  return suggestion;
}
