import type { Em } from '@chengan/shared/database/database';
import type { enforcementEvents } from '@chengan/shared/events/events';
import type { Official } from '@chengan/shared/permission/actor';
import type { Outcome } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import type { z } from 'zod';
import { instantOf } from '@chengan/shared/database/transaction';
import type { Seen } from '../revision/revision.ts';
import { subjectEntry } from '../subject/subject-entry.ts';
import { decideOneFinding } from './change-finding.command.ts';
import { checkConfirmation } from './check-decision.ts';
import { closedProblems, sheetOf } from './check-sheet.ts';
import { isClosed } from './closed-sheet.store.ts';
import type { Finding } from './finding.ts';
import { ladderTalks } from './ladder-talks.store.ts';
import { type HeldTalk, isTalkStep, talksBefore, withTalkLadder } from './talk-ladder.ts';

export interface Confirmation extends Seen {
  /** the city bureau confirms that what the town's part cannot bear is taken from its own. */
  readonly spillConfirmed?: boolean | undefined;
}

type Facts = z.input<(typeof enforcementEvents)['finding.confirmed']>;

/**
 * Confirms a proposed finding and journals `finding.confirmed`, from which the agency's score follows. Refusals:
 * FINDING_ALREADY_DECIDED, FORBIDDEN, SAME_PERSON, LEADER_REQUIRED, BUREAU_REQUIRED, SPILL_…, and for
 * a part that was closed meanwhile SHEET_CLOSED; for
 * a step of the ladder of talks TALKS_TOO_FEW, TALKS_MORE: the talks are counted again, as they are on record now.
 */
export async function confirmFinding(
  em: Em,
  clock: Clock,
  actor: Official,
  { spillConfirmed = false, ...seen }: Confirmation,
): Promise<Outcome<Finding>> {
  return decideOneFinding(em, clock, actor, seen, async (em, found) => {
    const talks = await ladderTalks(em, found);
    const sheet = sheetOf(found, found.authority);
    const closed = sheet !== undefined && found.state === 'PROPOSED' && (await isClosed(em, sheet));
    return {
      check: (finding) => [
        ...withTalkLadder(checkConfirmation(finding, actor, spillConfirmed), finding, talks),
        ...closedProblems(sheet, closed),
      ],
      change: { state: 'CONFIRMED', spillConfirmed, decidedBy: actor.account, decidedAt: instantOf(clock) },
      entry: (finding) => ({
        type: 'finding.confirmed',
        ...subjectEntry(finding.subject),
        clauses: [finding.clause],
        facts: toFacts(finding, talks),
        actor: actor.account,
        occurredOn: finding.occurredOn,
      }),
    };
  });
}

function toFacts(finding: Finding, talks: readonly HeldTalk[]): { [key in keyof Facts]: Facts[key] } {
  return {
    findingId: finding.id,
    subject: { kind: finding.subject.kind, id: finding.subject.code },
    clause: finding.clause,
    occurredOn: finding.occurredOn,
    authority: finding.authority,
    part: finding.part,
    violation: finding.violation,
    summary: finding.summary,
    spillConfirmed: finding.spillConfirmed,
    ...(isTalkStep(finding) && { talks: talksBefore(finding.occurredOn, talks).map(({ id }) => id) }),
  };
}
