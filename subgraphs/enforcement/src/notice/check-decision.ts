import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type Disputable, disputeProblems, upholdingProblems } from '../official/dispute.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { territoryProblems } from '../official/territory.ts';
import { problem } from '../refusal/problem.ts';
import { checkText } from '../text/check-text.ts';
import { publicationGate } from './gate.ts';
import type { NoticeRecord, NoticeState } from './notice.ts';

const REASON = { field: 'reason', name: '撤回理由', nameEn: 'reason of the withdrawal', longest: 1_000 };

const STATE_NAMES: Readonly<Record<NoticeState, { readonly zh: string; readonly en: string }>> = {
  DRAFT: { zh: '尚未审批', en: 'not approved yet' },
  APPROVED: { zh: '已审批', en: 'already approved' },
  PUBLISHED: { zh: '已发布', en: 'already published' },
  WITHDRAWN: { zh: '已撤回', en: 'already withdrawn' },
};

/** What keeps `official` from approving: state, territory, role, the drafter's own person, and the gate as of `today`. */
export function checkApproval(notice: NoticeRecord, official: Official, today: Day): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT']),
    ...territoryProblems(official, notice.issuedBy),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, [notice.draftedBy]),
    ...publicationGate(notice, today).problems,
  ];
}

/** What keeps `official` from publishing: not approved, another territory, or the gate, which is asked again. */
export function checkPublication(notice: NoticeRecord, official: Official, today: Day): Problem[] {
  return [
    ...stateProblems(notice, ['APPROVED']),
    ...territoryProblems(official, notice.issuedBy),
    ...publicationGate(notice, today).problems,
  ];
}

/** What keeps `official` from withdrawing for `reason`: a public notice, or a draft or approval that is given up. */
export function checkWithdrawal(notice: NoticeRecord, official: Official, reason: string): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT', 'APPROVED', 'PUBLISHED']),
    ...territoryProblems(official, notice.issuedBy),
    ...(notice.state === 'PUBLISHED' ? roleProblems(official, ['reviewer', 'leader']) : []),
    ...checkText(reason, REASON),
  ];
}

function stateProblems({ state }: NoticeRecord, wanted: readonly NoticeState[]): Problem[] {
  if (wanted.includes(state)) return [];
  return [
    problem(
      'NOTICE_STATE',
      `该公告${STATE_NAMES[state].zh}，不能作此办理。`,
      `This notice is ${STATE_NAMES[state].en}; this cannot be done.`,
      { field: 'id' },
    ),
  ];
}

/** What keeps `official` from marking a published notice as disputed. */
export function checkDispute(notice: NoticeRecord, official: Official): Problem[] {
  return [...stateProblems(notice, ['PUBLISHED']), ...disputeProblems(disputable(notice), official)];
}

/** What keeps `official` from upholding a disputed notice. */
export function checkUpholding(notice: NoticeRecord, official: Official): Problem[] {
  return [...stateProblems(notice, ['PUBLISHED']), ...upholdingProblems(disputable(notice), official)];
}

function disputable({ issuedBy, draftedBy, approvedBy, disputed }: NoticeRecord): Disputable {
  return { authority: issuedBy, deciders: [draftedBy, approvedBy], disputed };
}
