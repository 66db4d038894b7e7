import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Decision, decisionStep, type Step } from '@chengan/shared/demonstration/step';
import type { Finding, Subject, Talk } from '@chengan/shared/demonstration/world';
import type { Official } from '@chengan/shared/permission/actor';
import { confirmFinding } from '../finding/confirm-finding.command.ts';
import { disputeFinding } from '../finding/dispute-finding.command.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { revokeFinding } from '../finding/revoke-finding.command.ts';
import type { SubjectKey } from '../subject/subject.ts';
import { recordTalk } from '../talk/record-talk.command.ts';
import { RANK } from './rank.ts';

export function keyOf({ kind, id }: Subject): SubjectKey {
  return { kind, code: id };
}

/** A finding from its proposal to where it stands: the clerk proposes, another confirms, the leader reviews. */
export function findingSteps(finding: Finding): Step[] {
  const what = `finding ${finding.clause} of ${finding.occurredOn}`;
  const key = `finding ${finding.id}`;
  const propose: Step = {
    on: finding.proposedOn,
    rank: RANK.propose,
    what,
    run: async ({ em, clock, memory }) => {
      const { subject, clause, occurredOn, place, part, summary, reason } = finding;
      const input = { subject: keyOf(subject), clause, occurredOn, place, part, summary, reason };
      const clerk = officialOf(finding.authority, 'clerk');
      memory.set(key, allowed(await proposeFinding(em, clock, clerk, input), what).id);
    },
  };
  return [propose, ...decisionsOn(finding).map((one) => decisionStep({ ...one, what, key }))];
}

function decisionsOn(finding: Finding): Omit<Decision, 'what' | 'key'>[] {
  const { authority, confirmedOn, disputedOn, revoked, spillConfirmed } = finding;
  const decisions: Omit<Decision, 'what' | 'key'>[] = [];
  if (confirmedOn) {
    const confirmer = confirmerOf(finding);
    decisions.push({
      on: confirmedOn,
      rank: RANK.confirm,
      decide: (em, clock, id) => confirmFinding(em, clock, confirmer, { id, spillConfirmed }),
    });
  }
  if (disputedOn) {
    const clerk = officialOf(authority, 'clerk');
    decisions.push({
      on: disputedOn,
      rank: RANK.dispute,
      decide: (em, clock, id) => disputeFinding(em, clock, clerk, { id }),
    });
  }
  if (revoked) {
    const { on, reason } = revoked;
    const leader = officialOf(authority, 'leader');
    decisions.push({
      on,
      rank: RANK.review,
      decide: (em, clock, id) => revokeFinding(em, clock, leader, { id, reason }),
    });
  }
  return decisions;
}

/** what passes from a town to the city's points is confirmed by the city. Q-13: a leader for the catch-alls. */
function confirmerOf({ authority, spillConfirmed, byLeader }: Finding): Official {
  return officialOf(spillConfirmed ? 'jiangyin' : authority, byLeader ? 'leader' : 'reviewer');
}

export function talkStep({ authority, subject, heldOn, topic }: Talk): Step {
  const what = `talk of ${heldOn}`;
  return {
    on: heldOn,
    rank: RANK.talk,
    what,
    run: async ({ em, clock }) => {
      const input = { subject: keyOf(subject), heldOn, topic };
      allowed(await recordTalk(em, clock, officialOf(authority, 'clerk'), input), what);
    },
  };
}
