import type { Em } from '@chengan/shared/database/database';
import { newId } from '@chengan/shared/database/new-id';
import type { Official } from '@chengan/shared/permission/actor';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { instantOf, inTransaction } from '@chengan/shared/database/transaction';
import { FIRST } from '../revision/revision.ts';
import { knownSubjects } from '../subject/known-subject.store.ts';
import { checkSubject, subjectText, unknownSubject } from '../subject/subject.ts';
import { closedProblems, sheetOf } from './check-sheet.ts';
import { isClosed } from './closed-sheet.store.ts';
import { checkProposal } from './check-proposal.ts';
import type { Finding, FindingInput } from './finding.ts';
import { insertFinding } from './finding.store.ts';
import { ladderTalks } from './ladder-talks.store.ts';
import { withTalkLadder } from './talk-ladder.ts';

/**
 * Proposes a finding for the actor's own authority and journals `finding.proposed`. Refused with every reason at once,
 * and nothing stored: see `checkProposal` and `checkTalkLadder`, and SUBJECT_UNKNOWN.
 */
export async function proposeFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  input: FindingInput,
): Promise<Outcome<Finding>> {
  return inTransaction(em, async (em) => {
    const { subject, problems: malformed } = checkSubject(input.subject, 'subject');
    const known = malformed.length > 0 || (await knownSubjects(em, [subject])).has(subjectText(subject));
    const talks = await ladderTalks(em, { ...input, subject });
    const sheet = sheetOf({ ...input, subject }, actor.authority);
    const closed = sheet !== undefined && (await isClosed(em, sheet));
    const problems = [
      ...withTalkLadder(checkProposal(input, actor, clock.today()), input, talks),
      ...closedProblems(sheet, closed),
      ...(known ? [] : [unknownSubject(subject, 'subject')]),
    ];
    const outcome = unless(problems, () => toFinding({ ...input, subject }, clock, actor));
    if (!outcome.ok) return outcome;
    await insertFinding(em, outcome.value);
    await append(em, clock, [
      {
        type: 'finding.proposed',
        subjectKind: 'Finding',
        subjectId: outcome.value.id,
        clauses: [outcome.value.clause],
        facts: { findingId: outcome.value.id },
        actor: actor.account,
        occurredOn: clock.today(),
      },
    ]);
    return outcome;
  });
}

function toFinding(input: FindingInput, clock: Clock, actor: Official): Finding {
  return {
    id: newId(clock),
    subject: input.subject,
    clause: input.clause,
    occurredOn: input.occurredOn,
    authority: actor.authority,
    place: input.place ?? null,
    part: input.part ?? null,
    violation: input.violation ?? null,
    summary: input.summary.trim(),
    reason: input.reason?.trim() || null,
    state: 'PROPOSED',
    disputed: false,
    spillConfirmed: false,
    proposedBy: actor.account,
    proposedAt: instantOf(clock),
    decidedBy: null,
    decidedAt: null,
    decisionReason: null,
    revokedBy: null,
    revokedAt: null,
    revocationReason: null,
    ...FIRST,
  };
}
