import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Official } from '@chengan/shared/permission/actor';
import { anotherPersonProblems, roleProblems } from '@chengan/shared/permission/official';
import { jurisdictionProblems, territoryProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import { type SubjectKey, subjectText } from '../subject/subject.ts';
import { checkText } from '@chengan/shared/text/check-text';
import type { EscalationRecord } from './escalation.ts';

const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 1_000 };

/**
 * What keeps `official` from declining an open proposal for `reason`: decided, territory, act, role, or their own person,
 * because whoever recorded what it counts made it.
 */
export function checkDeclining(escalation: EscalationRecord, official: Official, reason: string): Problem[] {
  return [
    ...openProblems(escalation, 'id'),
    ...jurisdictionProblems(official, escalation.authority, [escalation.clause]),
    ...roleProblems(official, ['reviewer', 'leader']),
    ...anotherPersonProblems(official, escalation.madeBy),
    ...checkText(reason, REASON),
  ];
}

/**
 * What keeps `official` from taking up a proposal with a notice or list entry about `subjects`: it is decided, of another
 * kind or subject, or on the desk of an authority outside the territory, which is as unknown as one that does not exist.
 */
export function checkTaking(
  escalation: EscalationRecord | undefined,
  proposes: EscalationRecord['proposes'],
  subjects: readonly SubjectKey[],
  official: Official,
): Problem[] {
  const field = 'escalation';
  if (!escalation || territoryProblems(official, escalation.authority).length > 0) {
    return [
      problem('ESCALATION_UNKNOWN', '没有这条升级建议。', 'There is no such proposal of the ladder.', {
        field,
      }),
    ];
  }
  const same =
    subjects.length === 1 &&
    subjects.some((subject) => subjectText(subject) === subjectText(escalation.subject));
  return [
    ...openProblems(escalation, field),
    ...(escalation.proposes === proposes && same
      ? []
      : [
          problem(
            'ESCALATION_MISMATCH',
            '该升级建议针对另一对象或另一类措施。',
            'That proposal concerns another subject or another measure.',
            { field, clause: escalation.clause },
          ),
        ]),
  ];
}

function openProblems({ state, clause }: EscalationRecord, field: string): Problem[] {
  if (state === 'OPEN') return [];
  return [
    problem('ESCALATION_NOT_OPEN', '该升级建议已有处理结果。', 'This proposal has already been dealt with.', {
      field,
      clause,
    }),
  ];
}
