import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { approveNotice } from '../notice/approve-notice.command.ts';
import { draftNotice } from '../notice/draft-notice.command.ts';
import type { NoticeInput, NoticeRecord } from '../notice/notice.ts';
import { publishNotice } from '../notice/publish-notice.command.ts';
import type { TestEnforcement } from './enforcement.fixture.ts';
import { valueOf } from './outcomes.fixture.ts';
import { PEOPLE } from './people.fixture.ts';

/** A case told by Changji: public for half a year from `on`; whatever differs is given. */
export function caseOf(on: string, change: Partial<NoticeInput> = {}): NoticeInput {
  return {
    kind: 'CASE',
    title: `典型案例 ${on}`,
    body: '经查属实。',
    severity: 'GENERAL',
    naming: 'NAMED',
    namingReason: '依法公开',
    basis: ['C1-16-0'],
    decidedOn: day(on),
    publicUntil: halfAYearAfter(on),
    subjects: [],
    ...change,
  };
}

const halfAYearAfter = (on: string) => {
  const month = Number(on.slice(5, 7)) + 6;
  const [year, rest] = month > 12 ? [Number(on.slice(0, 4)) + 1, month - 12] : [on.slice(0, 4), month];
  return day(`${year}-${String(rest).padStart(2, '0')}${on.slice(7)}`);
};

/** Drafts, approves and publishes on one day; the leader has just given a second factor. */
export async function publishOn(
  house: TestEnforcement,
  on: string,
  change: Partial<NoticeInput> = {},
  by: { clerk: Official; leader: Official } = { clerk: PEOPLE.stateClerk, leader: PEOPLE.stateLeader },
): Promise<NoticeRecord> {
  const clock = fixedClock(day(on));
  const { id } = valueOf(await draftNotice(house.em(), clock, by.clerk, caseOf(on, change)));
  valueOf(await approveNotice(house.em(), clock, by.leader, { id }));
  return valueOf(await publishNotice(house.em(), clock, steppedUp(by.leader, clock.now()), { id }));
}
