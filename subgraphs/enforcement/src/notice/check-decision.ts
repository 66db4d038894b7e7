import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Day } from '@chengan/shared/time/day';
import { type Disputable, disputeProblems, upholdingProblems } from '../official/dispute.ts';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems, stepUpProblems } from '@chengan/shared/permission/official';
import { jurisdictionProblems, territoryProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import type { StateName } from '../revision/revision.ts';
import { checkText } from '@chengan/shared/text/check-text';
import { publicationGate } from './gate.ts';
import { draftersOf, type NoticeRecord, type NoticeState } from './notice.ts';

const REASON = { field: 'reason', name: '撤回理由', nameEn: 'reason of the withdrawal', longest: 1_000 };

export const STATE_NAMES: Readonly<Record<NoticeState, StateName>> = {
  DRAFT: { zh: '尚未审批', en: 'not approved yet' },
  APPROVED: { zh: '已审批', en: 'already approved' },
  PUBLISHED: { zh: '已发布', en: 'already published' },
  WITHDRAWN: { zh: '已撤回', en: 'already withdrawn' },
};

/** What keeps `official` from approving: state, territory, act, role, a drafter's own person, and the gate as of `today`. */
export function checkApproval(notice: NoticeRecord, official: Official, today: Day): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT']),
    ...jurisdictionProblems(official, notice.issuedBy, notice.basis),
    ...roleProblems(official, ['leader']),
    ...anotherPersonProblems(official, draftersOf(notice)),
    ...publicationGate(notice, today).problems,
  ];
}

/**
 * What keeps `official` from publishing at `now` (ms since the epoch): not approved, another territory or act, role, a
 * drafter's own person, no fresh second factor, or the gate, which is asked again. Whoever approved may publish.
 */
export function checkPublication(
  notice: NoticeRecord,
  official: Official,
  today: Day,
  now: number,
): Problem[] {
  return [
    ...stateProblems(notice, ['APPROVED']),
    ...jurisdictionProblems(official, notice.issuedBy, notice.basis),
    ...roleProblems(official, ['leader']),
    ...anotherPersonProblems(official, draftersOf(notice)),
    ...stepUpProblems(official, now),
    ...publicationGate(notice, today).problems,
  ];
}

/**
 * What keeps `official` from withdrawing for `reason`: a public notice, or a draft or approval that is given up. A clerk
 * gives up drafts of the own authority only.
 */
export function checkWithdrawal(notice: NoticeRecord, official: Official, reason: string): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT', 'APPROVED', 'PUBLISHED']),
    ...territoryProblems(official, notice.issuedBy),
    ...(notice.state === 'DRAFT' && notice.issuedBy === official.authority
      ? []
      : roleProblems(official, ['reviewer', 'leader'])),
    ...checkText(reason, REASON),
  ];
}

const RETURN_REASON = { field: 'reason', name: '退回理由', nameEn: 'reason of the return', longest: 1_000 };

/** What keeps `official` from sending a draft, or what was approved, back to its drafters for `reason`. */
export function checkReturn(notice: NoticeRecord, official: Official, reason: string): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT', 'APPROVED']),
    ...territoryProblems(official, notice.issuedBy),
    ...roleProblems(official, ['leader']),
    ...anotherPersonProblems(official, draftersOf(notice)),
    ...checkText(reason, RETURN_REASON),
  ];
}

/** What keeps `official` from amending a draft: it is none any more, or it is another authority's. */
export function checkAmendment(notice: NoticeRecord, official: Official): Problem[] {
  return [
    ...stateProblems(notice, ['DRAFT']),
    ...(notice.issuedBy === official.authority
      ? []
      : [
          problem(
            'FORBIDDEN',
            '草稿由起草部门的人员修改。',
            'A draft is amended by the authority that drafted it.',
          ),
        ]),
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

function disputable(notice: NoticeRecord): Disputable {
  const { issuedBy, approvedBy, publishedBy, disputed } = notice;
  return { authority: issuedBy, deciders: [...draftersOf(notice), approvedBy, publishedBy], disputed };
}
