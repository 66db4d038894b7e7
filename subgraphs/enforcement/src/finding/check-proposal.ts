import type { Problem } from '@chengan/shared/outcome/outcome';
import type { Clause } from '@chengan/shared/regulation/clause';
import { actOf, clauseById, clauseProblem } from '@chengan/shared/regulation/register';
import type { Day } from '@chengan/shared/time/day';
import type { Official } from '@chengan/shared/permission/actor';
import { actProblems } from '../official/territory.ts';
import { problem } from '@chengan/shared/outcome/problem';
import { checkSubject } from '../subject/subject.ts';
import { checkOptionalText, checkText } from '@chengan/shared/text/check-text';
import { checkPart } from './check-part.ts';
import { checkPlace } from './check-place.ts';
import type { FindingInput } from './finding.ts';
import { type Violation, violationOf } from './violations.ts';

const SUMMARY = { field: 'summary', name: '公开摘要', nameEn: 'public summary', longest: 500 };
const REASON = { field: 'reason', name: '理由', nameEn: 'reason', longest: 2_000 };
const VIOLATION = {
  field: 'violation',
  name: '同一违法行为标记',
  nameEn: 'mark of the violation',
  longest: 100,
};

/** Where the acts say from when they are law. */
const COMMENCEMENT: Readonly<Record<string, string>> = { J: 'J-18', C1: 'C1-21', C2: 'C2-12', C3: 'C3-12' };

/**
 * Everything that keeps `input` from being proposed by `official` on `today`, but for whether the subject is registered,
 * which the caller looks up. One call gives every reason.
 */
export function checkProposal(input: FindingInput, official: Official, today: Day): Problem[] {
  const clause = clauseById(input.clause);
  return [
    ...checkSubject(input.subject, 'subject').problems,
    ...(clause
      ? checkClause(clause, input, official)
      : [clauseProblem(input.clause, 'clause')].filter((one) => one !== undefined)),
    ...checkDay(input.occurredOn, clause, today),
    ...checkPlace(input.place, official.authority, clause && actOf(clause.act)),
    ...checkText(input.summary, SUMMARY),
    ...checkOptionalText(input.reason, REASON),
    ...checkOptionalText(input.violation, VIOLATION),
  ];
}

function checkClause(clause: Clause, input: FindingInput, official: Official): Problem[] {
  const violation = violationOf(clause.id);
  if (!violation) {
    return [
      problem(
        'NOT_A_VIOLATION_CLAUSE',
        `${clause.id}（${clause.label}）不是违法违规情形，不能据此认定。`,
        `${clause.id} (${clause.labelEn}) describes no violation; nothing can be found under it.`,
        { field: 'clause', clause: clause.id },
      ),
    ];
  }
  return [
    ...checkKind(violation, clause, input),
    ...actProblems(official, actOf(clause.act)),
    ...checkPart(input.part, actOf(clause.act), official.authority),
    ...checkReason(violation, input),
  ];
}

function checkKind({ subjects }: Violation, clause: Clause, { subject }: FindingInput): Problem[] {
  if (subjects.includes(subject.kind)) return [];
  return [
    problem(
      'SUBJECT_NOT_OF_CLAUSE',
      `${clause.id} 不适用于此类对象。`,
      `${clause.id} does not concern a subject of this kind.`,
      { field: 'subject.kind', clause: clause.id },
    ),
  ];
}

function checkReason({ reason, clause, because }: Violation, input: FindingInput): Problem[] {
  if (!reason || (input.reason ?? '').trim() !== '') return [];
  return [
    problem(
      'REASON_REQUIRED',
      `适用 ${clause} 须写明理由（${because}）。`,
      `${clause} takes a written reason (${because}).`,
      { field: 'reason', clause },
    ),
  ];
}

function checkDay(on: Day, clause: Clause | undefined, today: Day): Problem[] {
  const field = 'occurredOn';
  const future = problem(
    'OCCURRED_IN_FUTURE',
    `行为发生日 ${on} 晚于今天（${today}）。`,
    `The day of the conduct, ${on}, is after today (${today}).`,
    { field },
  );
  return [...(on > today ? [future] : []), ...(clause ? checkAct(on, clause, field) : [])];
}

function checkAct(on: Day, { id, act: actId }: Clause, field: string): Problem[] {
  const act = actOf(actId);
  if (on < act.effectiveFrom) {
    return [
      problem(
        'BEFORE_ACT',
        `行为发生日 ${on} 早于《${act.title}》施行日 ${act.effectiveFrom}，不能据此认定。`,
        `The conduct of ${on} precedes "${act.titleEn}", which is law from ${act.effectiveFrom}.`,
        { field, clause: COMMENCEMENT[act.id] ?? id },
      ),
    ];
  }
  if (act.effectiveTo !== undefined && on > act.effectiveTo) {
    return [
      problem(
        'ACT_NO_LONGER_IN_FORCE',
        `行为发生日 ${on} 时《${act.title}》已失效。`,
        `By ${on} "${act.titleEn}" was no longer law.`,
        { field, clause: id },
      ),
    ];
  }
  return [];
}
