import type { Official } from '@chengan/shared/permission/actor';
import { steppedUp } from '@chengan/shared/testing/stepped-up';
import { fixedClock } from '@chengan/shared/time/clock';
import { day } from '@chengan/shared/time/day';
import { escalationsOf } from '../escalation/escalation.store.ts';
import { confirmFinding } from '../finding/confirm-finding.command.ts';
import { disputeFinding } from '../finding/dispute-finding.command.ts';
import { proposeFinding } from '../finding/propose-finding.command.ts';
import { decideListing } from '../listing/decide-listing.command.ts';
import { disputeListing } from '../listing/dispute-listing.command.ts';
import { proposeListing } from '../listing/propose-listing.command.ts';
import { approveNotice } from '../notice/approve-notice.command.ts';
import { disputeNotice } from '../notice/dispute-notice.command.ts';
import { draftNotice } from '../notice/draft-notice.command.ts';
import { publishNotice } from '../notice/publish-notice.command.ts';
import { recordTalk } from '../talk/record-talk.command.ts';
import type { TestEnforcement } from './enforcement.fixture.ts';
import { valueOf } from './outcomes.fixture.ts';
import { OTHER_AGENCY } from './people.fixture.ts';
import { caseOf } from './publish.fixture.ts';

export const clock = fixedClock(day('2026-06-10'));
export const seat = (account: string, role: Official['role'], authority = 'changji'): Official =>
  steppedUp({ account, name: account, role, authority }, clock.now());
/** Those whose part in a file is not in question. */
export const CLERK = seat('some-clerk', 'clerk');
export const LEADER = seat('some-leader', 'leader');

let current: TestEnforcement | undefined;
/** On whose database the steps are done. */
export function doneIn(house: TestEnforcement): void {
  current = house;
}
function houseOf(): TestEnforcement {
  if (!current) throw new Error('say first in whose database: doneIn');
  return current;
}
export const em = () => houseOf().em();

export const finding = (who: Official) =>
  proposeFinding(em(), clock, who, {
    subject: OTHER_AGENCY,
    clause: 'C1-15-2',
    occurredOn: day('2026-06-01'),
    summary: '未按规范开展评价',
  });
export const notice = (who: Official) => draftNotice(em(), clock, who, caseOf('2026-06-10'));
export const listing = (who: Official) =>
  proposeListing(em(), clock, who, {
    register: 'LOCAL_DISCREDIT',
    subject: OTHER_AGENCY,
    basis: ['C1-17-0'],
    reason: '伪造资质证书',
    decidedOn: day('2026-06-10'),
    from: day('2026-06-10'),
    until: day('2027-06-09'),
    priorNotice: { servedOn: day('2026-05-01'), document: '告〔2026〕1号' },
  });
export const confirm = (id: string, who: Official) => confirmFinding(em(), clock, who, { id });
export const approve = (id: string, who: Official) => approveNotice(em(), clock, who, { id });
export const publish = (id: string, who: Official) => publishNotice(em(), clock, who, { id });
export const decide = (id: string, who: Official) => decideListing(em(), clock, who, { id });
export const reason = '经复核';

export async function disputedFinding(proposer: Official, confirmer: Official): Promise<string> {
  const { id } = valueOf(await finding(proposer));
  valueOf(await confirm(id, confirmer));
  valueOf(await disputeFinding(em(), clock, CLERK, { id }));
  return id;
}
export async function disputedNotice(
  drafter: Official,
  decider: Official,
  publisher = decider,
): Promise<string> {
  const { id } = valueOf(await notice(drafter));
  valueOf(await approve(id, decider));
  valueOf(await publish(id, publisher));
  valueOf(await disputeNotice(em(), clock, CLERK, { id }));
  return id;
}
export async function disputedListing(proposer: Official, decider: Official): Promise<string> {
  const { id } = valueOf(await listing(proposer));
  valueOf(await decide(id, decider));
  valueOf(await disputeListing(em(), clock, CLERK, { id }));
  return id;
}
export async function escalation(recorder: Official, second = recorder): Promise<string> {
  const subject = await houseOf().newAgency();
  for (const [who, heldOn] of [
    [recorder, '2026-05-01'],
    [second, '2026-06-01'],
  ] as const) {
    valueOf(await recordTalk(em(), clock, who, { subject, heldOn: day(heldOn), topic: '未签合同' }));
  }
  const open = await escalationsOf(em(), {
    authorities: ['changji'],
    state: 'OPEN',
    subject: subject.code,
    limit: 1,
    after: undefined,
  });
  return open[0]?.id ?? '';
}
