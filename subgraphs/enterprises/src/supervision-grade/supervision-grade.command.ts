import type { Em } from '@chengan/shared/database/database';
import type { Official } from '@chengan/shared/permission/actor';
import { stepUpProblems } from '@chengan/shared/permission/official';
import { append } from '@chengan/shared/journal/journal';
import { type Outcome, unless } from '@chengan/shared/outcome/outcome';
import type { Clock } from '@chengan/shared/time/clock';
import { findEnterprises } from '../register/register.store.ts';
import { gradeProblems, type NewSupervisionGrade } from './check-grade.ts';
import { insertGrades, type SupervisionGradeRecord } from './supervision-grade.store.ts';

/** H-3a: who is graded and that it is done; H-3b: what follows from the grade. */
const CLAUSES = ['H-3a', 'H-3b'] as const;

/**
 * Records grades 优良中差 that `actor` decides, with a journal entry each. All or none: returns the grades in the order
 * given, or every reason against any of them (fields `grades.<n>.…`); they are public at once, so they take a fresh
 * second factor. One transaction.
 */
export async function decideSupervisionGrades(
  em: Em,
  clock: Clock,
  actor: Official,
  grades: readonly NewSupervisionGrade[],
): Promise<Outcome<SupervisionGradeRecord[]>> {
  const today = clock.today();
  return em.transactional(async (inside) => {
    const held = await findEnterprises(inside, [...new Set(grades.map((grade) => grade.creditCode))]);
    const enterprises = new Map(held.map((enterprise) => [enterprise.creditCode, enterprise]));
    const problems = [
      ...stepUpProblems(actor, clock.now()),
      ...grades.flatMap((grade, index) =>
        gradeProblems(grade, enterprises.get(grade.creditCode), actor, today, `grades.${index}`),
      ),
    ];
    if (problems.length > 0 || grades.length === 0)
      return unless<SupervisionGradeRecord[]>(problems, () => []);
    const stored = await insertGrades(
      inside,
      grades.map((grade) => ({
        ...grade,
        authority: actor.authority,
        decidedBy: actor.account,
        decidedOn: today,
        clauses: CLAUSES,
      })),
    );
    await append(
      inside,
      clock,
      stored.map((grade) => ({
        type: 'supervision-grade.decided',
        subjectKind: 'Enterprise',
        subjectId: grade.creditCode,
        clauses: [...CLAUSES],
        facts: {
          gradeId: grade.id,
          creditCode: grade.creditCode,
          band: grade.band,
          assessedOn: grade.assessedOn,
          validTo: grade.validTo,
          authority: grade.authority,
        },
        actor: actor.account,
        occurredOn: today,
      })),
    );
    return { ok: true, value: stored };
  });
}
