import { gradeCountKey } from '@chengan/shared/demonstration/grade-count';
import type { Notice } from '@chengan/shared/demonstration/notice';
import { leaderOf, officialOf } from '@chengan/shared/demonstration/officials';
import {
  allowed,
  type Decision,
  decisionStep,
  type Stage,
  type Step,
} from '@chengan/shared/demonstration/step';
import { yearOf } from '@chengan/shared/time/day';
import { approveNotice } from '../notice/approve-notice.command.ts';
import { disputeNotice } from '../notice/dispute-notice.command.ts';
import { draftNotice } from '../notice/draft-notice.command.ts';
import { publishNotice } from '../notice/publish-notice.command.ts';
import { withdrawNotice } from '../notice/withdraw-notice.command.ts';
import { openEscalation } from './escalations.ts';
import { keyOf } from './findings.ts';
import { RANK } from './rank.ts';

/** A notice from its draft to where it stands: the clerk drafts, the leader approves and publishes. */
export function noticeSteps(notice: Notice): Step[] {
  const { title } = notice;
  const key = noticeKey(notice.id);
  const draft: Step = {
    on: notice.decidedOn,
    rank: RANK.draft,
    what: title,
    run: async (stage) => {
      const input = {
        ...notice,
        body: withFigures(notice, stage),
        subjects: notice.subjects.map(keyOf),
        escalation: await escalationOf(notice, stage),
      };
      const clerk = officialOf(notice.authority, 'clerk');
      stage.memory.set(key, allowed(await draftNotice(stage.em, stage.clock, clerk, input), title).id);
    },
  };
  return [draft, ...decisionsOn(notice).map((one) => decisionStep({ ...one, what: title, key }))];
}

function decisionsOn({
  authority,
  publishedOn,
  disputedOn,
  withdrawn,
}: Notice): Omit<Decision, 'what' | 'key'>[] {
  const clerk = officialOf(authority, 'clerk');
  const leader = officialOf(authority, 'leader');
  const decisions: Omit<Decision, 'what' | 'key'>[] = [];
  if (publishedOn) {
    decisions.push(
      {
        on: publishedOn,
        rank: RANK.approve,
        decide: (em, clock, id) => approveNotice(em, clock, leader, { id }),
      },
      {
        on: publishedOn,
        rank: RANK.publish,
        decide: (em, clock, id) => publishNotice(em, clock, leaderOf(authority, clock.now()), { id }),
      },
    );
  }
  if (disputedOn) {
    decisions.push({
      on: disputedOn,
      rank: RANK.object,
      decide: (em, clock, id) => disputeNotice(em, clock, clerk, { id }),
    });
  }
  if (withdrawn) {
    const { on, reason } = withdrawn;
    decisions.push({
      on,
      rank: RANK.withdraw,
      decide: (em, clock, id) => withdrawNotice(em, clock, leader, { id, reason }),
    });
  }
  return decisions;
}

/** Under which the id of a notice is remembered. */
export function noticeKey(id: string): string {
  return `notice ${id}`;
}

/** Bands in the placeholders of a result of grades. */
const BANDS = ['A', 'B', 'C', 'BLACKLIST'];

/** The body with the numbers of agencies by band, once the grades of the cycle have been published. */
function withFigures({ kind, body, decidedOn }: Notice, { memory }: Stage): string {
  if (kind !== 'GRADE_RESULT') return body;
  const cycle = yearOf(decidedOn) - 1;
  return BANDS.reduce(
    (text, band) => text.replace(`{${band}}`, memory.get(gradeCountKey(cycle, band)) ?? '0'),
    body,
  );
}

async function escalationOf({ escalation, subjects }: Notice, stage: Stage): Promise<string | undefined> {
  const [subject] = subjects;
  return escalation === undefined || !subject ? undefined : openEscalation(stage, subject, escalation);
}
