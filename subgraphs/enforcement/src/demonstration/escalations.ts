import { officialOf } from '@chengan/shared/demonstration/officials';
import { allowed, type Stage, type Step } from '@chengan/shared/demonstration/step';
import type { DeclinedEscalation, Subject } from '@chengan/shared/demonstration/world';
import { declineEscalation } from '../escalation/decline-escalation.command.ts';
import { escalationsOf } from '../escalation/escalation.store.ts';
import { territoryOf } from '@chengan/shared/authority/authority';
import { RANK } from './rank.ts';

const LADDER_BUREAU = 'changji';
/** More than the demonstration ever has open. */
const ENOUGH = 100;

/** The id of the open proposal of the ladder about `subject` under `clause`; throws when the ladder proposed nothing. */
export async function openEscalation({ em }: Stage, subject: Subject, clause: string): Promise<string> {
  const open = await escalationsOf(em, {
    authorities: territoryOf(LADDER_BUREAU),
    state: 'OPEN',
    limit: ENOUGH,
    after: undefined,
  });
  const found = open.find((one) => one.subject.code === subject.id && one.clause === clause);
  if (!found) throw new Error(`the ladder has proposed nothing under ${clause} about ${subject.id}`);
  return found.id;
}

export function declineStep({ subject, clause, authority, on, reason }: DeclinedEscalation): Step {
  return {
    on,
    rank: RANK.decline,
    what: `${clause} declined`,
    run: async (stage) => {
      const id = await openEscalation(stage, subject, clause);
      const reviewer = officialOf(authority, 'reviewer');
      allowed(await declineEscalation(stage.em, stage.clock, reviewer, { id, reason }), `${clause} declined`);
    },
  };
}
