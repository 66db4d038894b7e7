import type { Problem } from '@chengan/shared/outcome/outcome';
import { actOfClause } from '@chengan/shared/regulation/register';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { jurisdictionProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import type { StateName } from '../revision/revision.ts';
import { checkText } from '@chengan/shared/text/check-text';
import type { Finding, FindingState } from './finding.ts';
import { violationOf } from './violations.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

export const STATE_NAMES: Readonly<Record<FindingState, StateName>> = {
  PROPOSED: { zh: '尚待确认', en: 'still proposed' },
  CONFIRMED: { zh: '已确认', en: 'already confirmed' },
  DISMISSED: { zh: '已不予认定', en: 'already dismissed' },
  REVOKED: { zh: '已撤销', en: 'already revoked' },
};

/** What keeps `official` from confirming: state, territory, person, role, and what the clause itself asks (see violations). */
export function checkConfirmation(finding: Finding, official: Official, spillConfirmed: boolean): Problem[] {
  return [
    ...deciding(finding, official),
    ...checkConfirmer(finding, official),
    ...(spillConfirmed ? checkSpill(finding, official) : []),
  ];
}

/** What keeps `official` from dismissing a proposal for `reason`. */
export function checkDismissal(finding: Finding, official: Official, reason: string): Problem[] {
  return [...deciding(finding, official), ...checkText(reason, REASON)];
}

/** Revoking and upholding are reviews: by neither the proposer nor the confirmer. */
function checkReview(finding: Finding, official: Official): Problem[] {
  return [
    ...stateProblems(finding, 'CONFIRMED'),
    ...jurisdictionProblems(official, finding.authority, [finding.clause]),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, [finding.proposedBy, finding.decidedBy]),
  ];
}

/** What keeps `official` from revoking a confirmed finding for `reason`. */
export function checkRevocation(finding: Finding, official: Official, reason: string): Problem[] {
  return [...checkReview(finding, official), ...checkText(reason, REASON)];
}

/** What keeps `official` from marking a confirmed finding as disputed. */
export function checkDispute(finding: Finding, official: Official): Problem[] {
  return [
    ...stateProblems(finding, 'CONFIRMED'),
    ...jurisdictionProblems(official, finding.authority, [finding.clause]),
    ...(finding.disputed
      ? [problem('ALREADY_DISPUTED', '该认定已标明有异议。', 'This finding is already marked as disputed.')]
      : []),
  ];
}

/** What keeps `official` from upholding a disputed finding. */
export function checkUpholding(finding: Finding, official: Official): Problem[] {
  return [
    ...checkReview(finding, official),
    ...(finding.state === 'CONFIRMED' && !finding.disputed
      ? [
          problem(
            'NOT_DISPUTED',
            '该认定没有异议，无须维持。',
            'This finding is not disputed; there is nothing to uphold.',
          ),
        ]
      : []),
  ];
}

function deciding(finding: Finding, official: Official): Problem[] {
  return [
    ...stateProblems(finding, 'PROPOSED'),
    ...jurisdictionProblems(official, finding.authority, [finding.clause]),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, [finding.proposedBy]),
  ];
}

function stateProblems({ state }: Finding, wanted: FindingState): Problem[] {
  if (state === wanted) return [];
  return [
    problem(
      wanted === 'PROPOSED' ? 'FINDING_ALREADY_DECIDED' : 'FINDING_NOT_CONFIRMED',
      `该认定${STATE_NAMES[state].zh}，不能作此决定。`,
      `This finding is ${STATE_NAMES[state].en}; this cannot be decided.`,
      { field: 'id' },
    ),
  ];
}

function checkConfirmer({ clause }: Finding, official: Official): Problem[] {
  const violation = violationOf(clause);
  if (!violation) return [];
  const bureau = actOfClause(clause).authority === official.authority;
  const byBureau = violation.confirmedBy === 'BUREAU_REVIEWER' || violation.confirmedBy === 'BUREAU_LEADER';
  const byLeader = violation.confirmedBy === 'LEADER' || violation.confirmedBy === 'BUREAU_LEADER';
  return [
    ...(byLeader && official.role !== 'leader'
      ? [
          problem(
            'LEADER_REQUIRED',
            `${clause} 须经负责人批准（${violation.because}）。`,
            `${clause} takes the approval of a leader (${violation.because}).`,
            { clause },
          ),
        ]
      : []),
    ...(byBureau && !bureau
      ? [
          problem(
            'BUREAU_REQUIRED',
            `${clause} 直接列入“黑名单”，须由市应急管理局确认（${violation.because}）。`,
            `${clause} decides the blacklist; the city bureau must confirm it (${violation.because}).`,
            { clause },
          ),
        ]
      : []),
  ];
}

/** what a town's part cannot bear passes to the city's fifty points only when the city bureau confirms it. */
function checkSpill({ clause, authority }: Finding, official: Official): Problem[] {
  const act = actOfClause(clause);
  const at = { field: 'spillConfirmed', clause: 'J-A3-0b' };
  if (act.id !== 'J' || authority === act.authority) {
    return [
      problem(
        'SPILL_NOT_OF_TOWN',
        '只有江阴镇街园的扣分才可能转入市局部分。',
        "Only a deduction by a town of Jiangyin can pass to the city's part.",
        at,
      ),
    ];
  }
  if (official.authority === act.authority) return [];
  return [
    problem(
      'SPILL_NOT_BY_CITY',
      '转入市局部分须由市应急管理局确认。',
      "Only the city bureau can confirm that it passes to the city's part.",
      at,
    ),
  ];
}
